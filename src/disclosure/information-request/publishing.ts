import type { InformationRequestFacts } from '#disclosure/information-request/form.ts';
import type { Treatments } from '#publication/treatment.ts';

/** Nothing of who asked, and in which form, ever becomes public (INV-41); a document that was given may. */
export const publishing = {
	title: 'mask',
	story: 'withhold',
	docNumber: 'withhold',
	body: 'withhold',
	provision: 'withhold',
	delivery: 'withhold',
	applicantKind: 'withhold',
	idProof: 'withhold'
} as const satisfies Treatments<InformationRequestFacts>;
