import type { Db } from '#tables.ts';

/** Writes down that somebody looked at personal data, and for what, before it is shown. */
export async function logLook(
	db: Db,
	look: { caseId: string; account: string; purpose: string; at: Date }
): Promise<void> {
	await db
		.insertInto('looks')
		.values({ case_id: look.caseId, account_id: look.account, purpose: look.purpose, at: look.at })
		.execute();
}
