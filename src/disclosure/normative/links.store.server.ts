import type { Trx } from '#tables.ts';

/** Ties a document of the catalogue to the case in which it was drafted. */
export const tieToDraft = (trx: Trx, caseId: string, disclosureId: string) =>
	trx
		.insertInto('normative_links')
		.values({ case_id: caseId, disclosure_id: disclosureId })
		.onConflict((row) => row.column('case_id').doUpdateSet({ disclosure_id: disclosureId }))
		.execute();

/** The case in which a document was drafted, or null where it came into the catalogue otherwise. */
export async function draftOf(trx: Trx, disclosureId: string): Promise<string | null> {
	const row = await trx
		.selectFrom('normative_links')
		.select('case_id')
		.where('disclosure_id', '=', disclosureId)
		.executeTakeFirst();
	return row?.case_id ?? null;
}
