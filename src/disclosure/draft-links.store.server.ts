import type { Trx } from '#tables.ts';

/** Ties a document of the catalogue to the case in which it was drafted. */
export const tieToDraft = (trx: Trx, caseId: string, disclosureId: string) =>
	trx
		.insertInto('normative_links')
		.values({ case_id: caseId, disclosure_id: disclosureId })
		.onConflict((row) => row.column('case_id').doUpdateSet({ disclosure_id: disclosureId }))
		.execute();
