import type { Db, Trx } from '#tables.ts';

/** The case in which a document was drafted, or null where it came into the catalogue otherwise. */
export async function draftOf(db: Db | Trx, disclosureId: string): Promise<string | null> {
	const row = await db
		.selectFrom('normative_links')
		.select('case_id')
		.where('disclosure_id', '=', disclosureId)
		.executeTakeFirst();
	return row?.case_id ?? null;
}

/** The document of the catalogue that came of a case, or null before it is numbered. */
export async function documentOf(db: Db, caseId: string): Promise<string | null> {
	const row = await db
		.selectFrom('normative_links')
		.select('disclosure_id')
		.where('case_id', '=', caseId)
		.executeTakeFirst();
	return row?.disclosure_id ?? null;
}
