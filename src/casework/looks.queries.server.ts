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
