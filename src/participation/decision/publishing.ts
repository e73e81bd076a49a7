import type { DecisionFacts } from '#participation/decision/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = {
	title: 'show',
	story: 'show',
	category: 'show',
	legalBasis: 'show',
	origin: 'show',
	originNumber: 'withhold',
	hearingByLaw: 'show',
	technical: 'show',
	stability: 'show',
	market: 'show',
	congress: 'show'
} as const satisfies Treatments<DecisionFacts>;
