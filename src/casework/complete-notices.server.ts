import { loadCase } from '#casework/case.queries.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { noticesToEnd } from '#casework/public-notice.queries.server.ts';
import { endedNotices, servingRow } from '#casework/public-notice.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { paperNumbers } from '#papers/papers.queries.server.ts';

/**
 * Enters the service of every paper whose public notice has run its thirty days: nobody has to remember it, and the
 * person's own period begins on the day that the law gives. Gives how many were entered.
 */
export async function completeNotices(context: Context, procedures: readonly Procedure[]): Promise<number> {
	let entered = 0;
	for (const row of await noticesToEnd(context.db, todayOf(context))) {
		const procedure = procedures.find((one) => one.id === row.procedure);
		const on = procedure && (await loadCase(context.db, row.id));
		if (!on) continue;
		const numbers = await paperNumbers(context.db, on.id);
		for (const { notice, paper } of endedNotices(on, todayOf(context))) {
			const input = {
				paper: String(paper.n),
				way: 'public-notice',
				servedOn: notice.on,
				proof: numbers.get(notice.n) ?? ''
			};
			try {
				await takeAction(context, procedure, on.id, servingRow(on, paper), { kind: 'system' }, input);
				entered += 1;
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
			}
		}
	}
	return entered;
}
