import type { LegalityFacts } from '#participation/legality-review/form.ts';
import type { Treatments } from '#publication/treatment.ts';

/** The file is the offices' own; the public reads on the decision when it came, was returned, and what was found. */
export const publishing = {
	title: 'show',
	bases: 'withhold',
	story: 'withhold',
	enclosed: 'withhold'
} as const satisfies Treatments<LegalityFacts>;
