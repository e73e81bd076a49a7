import { isToldToFiler } from '#casework/told-looks.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

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

/** The looks that whoever filed is told of. */
export const looksForFiler = async (db: Db, county: County, caseId: string) =>
	(await looksAt(db, caseId, 50)).filter((look) => isToldToFiler(county, look.unit));
