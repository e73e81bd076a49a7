import { loadCase } from '#casework/case.queries.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { silences } from '#supervision/silences.ts';
import { silentPeriods } from '#supervision/silent.queries.server.ts';
import { whatOpens } from '#supervision/what-opens.ts';

/**
 * Records every period that ended in silence, once, and opens what the law gives the person then. The door looks at the
 * clock itself: what was answered meanwhile, or is not over yet, is declined.
 */
export async function recordSilence(context: Context): Promise<number> {
	let recorded = 0;
	for (const row of await silentPeriods(context.db, Object.keys(silences), todayOf(context))) {
		const procedure = context.procedures.find((one) => one.id === row.procedure);
		const silence = silences[row.clock];
		const on = procedure && (await loadCase(context.db, row.id));
		if (!on || !silence || !procedure.lifecycle['period-passed']) continue;
		const deadline = deadlinesOf(procedure, on.timeline, context).find((one) => one.clock === row.clock);
		if (!deadline) continue;
		try {
			const input = whatOpens(context, on, deadline, silence);
			await takeAction(context, procedure, on.id, 'period-passed', { kind: 'system' }, input);
			recorded += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return recorded;
}
