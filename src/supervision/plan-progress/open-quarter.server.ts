import { plainFiling } from '#casework/plain-filing.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { leadUnitsOn } from '#jurisdiction/plan-leads.ts';
import { tasksOf } from '#plan/plan.ts';
import { openedTasks } from '#supervision/progress.queries.server.ts';
import { planProgress } from '#supervision/plan-progress/procedure.ts';
import { quarterBefore } from '#supervision/quarter.ts';
import { findUnit } from '#units/units.ts';

/** Asks the lead unit of every task for its report on the quarter that has ended; each is asked once. Gives how many. */
export async function openQuarter(context: Context): Promise<number> {
	const today = todayOf(context);
	const quarter = quarterBefore(today);
	const known = await openedTasks(context.db, quarter);
	const owed = tasksOf(context.county.plan).filter((task) => !known.has(task.ref));
	const office = planProgress.competence.dispatchers[0] ?? '';
	for (const task of owed) {
		const lead = leadUnitsOn(context.county, task.ref, today).find(
			({ unit }) => findUnit(context.county, unit)?.kind !== 'collective'
		);
		await fileCase(
			context,
			planProgress,
			{
				...plainFiling,
				formKey: `progress:${quarter}:${task.ref}`,
				facts: { title: `${task.ref} ${task.title.zh}`, quarter },
				channel: 'inside',
				queryCode: newCode(),
				dispatcher: office,
				unit: lead?.unit ?? office,
				task: task.ref
			},
			{ kind: 'system' }
		);
	}
	return owed.length;
}
