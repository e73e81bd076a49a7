import type { Context } from '#casework/context.server.ts';
import type { Frozen } from '#disclosure/annual-report/report.ts';
import { leadUnitsOn } from '#jurisdiction/plan-leads.ts';
import { tasksOf as tasksIn, type Task } from '#plan/plan.ts';
import { latestProgress } from '#publication/plan-progress.queries.server.ts';
import type { County } from '#units/county.ts';
import { findUnit } from '#units/units.ts';

const collectives: Readonly<Record<string, string>> = {
	'all-departments': 'department',
	'all-townships': 'township'
};

/** Whether a body answers for a task at the end of a year: by the succession of duties, or as one of all of its kind. */
const answers = (county: County, task: Task, body: string, day: string): boolean =>
	task.units.some(
		(key) => collectives[key] !== undefined && collectives[key] === findUnit(county, body)?.kind
	) || leadUnitsOn(county, task.ref, day).some((one) => one.unit === body);

/** The tasks that a body answers for, the county for all, as far as was confirmed of that year and those before. */
export async function tasksOf(
	{ db, county }: Pick<Context, 'db' | 'county'>,
	body: string,
	year: number
): Promise<Frozen['tasks']> {
	const progress = await latestProgress(db, `${year}Q4`);
	return tasksIn(county.plan)
		.filter((task) => body === 'county' || answers(county, task, body, `${year}-12-31`))
		.map((one) => {
			const said = progress.get(one.ref);
			return {
				task: one.ref,
				title: one.title,
				state: said?.state ?? '',
				text: said?.text ?? '',
				quarter: said?.quarter ?? '',
				figure: said?.figure ?? ''
			};
		});
}
