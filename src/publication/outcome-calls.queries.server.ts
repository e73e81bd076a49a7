import type { Db } from '#tables.ts';

/** Notices to payers that come from the case behind a published outcome. */
export const callsOfOutcome = (db: Db, outcome: string) =>
	db
		.selectFrom('outcome_calls')
		.select(['call', 'title', 'until'])
		.where('outcome', '=', outcome)
		.orderBy('until', 'desc')
		.execute();

/** The published outcome behind a notice, where there is one. */
export async function outcomeOfCall(db: Db, call: string): Promise<string | null> {
	const row = await db
		.selectFrom('outcome_calls')
		.select('outcome')
		.where('call', '=', call)
		.executeTakeFirst();
	return row?.outcome ?? null;
}
