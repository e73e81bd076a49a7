import type { Db } from '#tables.ts';

/** Who looked at the personal data of a case lately, of which unit, and for what; the filer is shown no officer's name. */
export const looksAt = (db: Db, caseId: string, limit = 20) =>
	db
		.selectFrom('looks')
		.innerJoin('accounts', 'accounts.id', 'looks.account_id')
		.select(['looks.at', 'looks.purpose', 'accounts.name', 'accounts.unit'])
		.where('case_id', '=', caseId)
		.orderBy('looks.n', 'desc')
		.limit(limit)
		.execute();
