import type { Db } from '#tables.ts';

/** Who looked at the personal data of a case lately, and for what. */
export const looksAt = (db: Db, caseId: string) =>
	db
		.selectFrom('looks')
		.innerJoin('accounts', 'accounts.id', 'looks.account_id')
		.select(['looks.at', 'looks.purpose', 'accounts.name'])
		.where('case_id', '=', caseId)
		.orderBy('looks.n', 'desc')
		.limit(20)
		.execute();

/** The same for the person who filed: the unit that looked, the day, the purpose; officers are not named. */
export async function looksShown(
	db: Db,
	caseId: string
): Promise<{ at: Date; unit: string; purpose: string }[]> {
	const rows = await db
		.selectFrom('looks')
		.innerJoin('accounts', 'accounts.id', 'looks.account_id')
		.select(['looks.at', 'looks.purpose', 'accounts.unit'])
		.where('case_id', '=', caseId)
		.orderBy('looks.n', 'desc')
		.limit(50)
		.execute();
	return rows.map(({ at, unit, purpose }) => ({ at, unit: unit ?? '', purpose }));
}
