import type { NormativeFacts } from '#participation/normative-draft/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = {
	title: 'show',
	story: 'show',
	legalBasis: 'show',
	rights: 'show',
	market: 'show'
} as const satisfies Treatments<NormativeFacts>;
