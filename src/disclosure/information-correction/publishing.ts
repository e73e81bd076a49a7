import type { InformationCorrectionFacts } from '#disclosure/information-correction/form.ts';
import type { Treatments } from '#publication/treatment.ts';

/** A record about one person: nothing of it ever becomes public. */
export const publishing = {
	title: 'withhold',
	recordBody: 'withhold',
	recordSays: 'withhold',
	shouldSay: 'withhold',
	story: 'withhold',
	requestNumber: 'withhold',
	idProof: 'withhold'
} as const satisfies Treatments<InformationCorrectionFacts>;
