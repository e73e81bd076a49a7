import type { Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { freezeReport, lockReport, writes } from '#disclosure/annual-report/report.store.server.ts';
import { isForPublic } from '#disclosure/annual-report/report.ts';

/**
 * Enters that the head handed a report up, once: a rule-of-law report goes to those above before everybody reads it
 * (FZDC). One that nobody else reads is counted for the last time in the same moment (XF22 art. 41).
 */
export async function handUp(context: Context, officer: Officer, id: string, toWhom: string): Promise<void> {
	await context.db.transaction().execute(async (trx) => {
		const row = await lockReport(trx, id);
		if (!row || !writes(officer, row.kind, row.body, 'head')) throw new Refusal('not-by-you');
		const to = toWhom.trim().slice(0, 200);
		if (to === '') throw new Refusal('check-input', { to: 'missing' });
		if (todayOf(context) <= `${row.year}-12-31`) throw new Refusal('year-not-over');
		const made = await trx
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
		if (!isForPublic(row.kind)) await freezeReport(trx, context, officer, row);
	});
}
