import type { Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { reportOf } from '#disclosure/annual-report/report.queries.server.ts';
import { writes } from '#disclosure/annual-report/report.store.server.ts';

/** Enters that the head handed a report up, once: a rule-of-law report goes to those above before everybody reads it (FZDC). */
export async function handUp(context: Context, officer: Officer, id: string, toWhom: string): Promise<void> {
	const row = await reportOf(context.db, id);
	if (!row || !writes(officer, row.kind, row.body, 'head')) throw new Refusal('not-by-you');
	const to = toWhom.trim().slice(0, 200);
	if (to === '') throw new Refusal('check-input', { to: 'missing' });
	if (todayOf(context) <= `${row.year}-12-31`) throw new Refusal('year-not-over');
	const made = await context.db
		.insertInto('yearly_report_hand_ups')
		.values({
			report: id,
			to_whom: to,
			on_day: todayOf(context),
			by_account: officer.account,
			at: context.now
		})
		.onConflict((on) => on.doNothing())
		.executeTakeFirst();
	if (made.numInsertedOrUpdatedRows !== 1n) throw new Refusal('known-already');
}
