import type { CompetitionFacts } from '#participation/competition-review/form.ts';
import type { Treatments } from '#publication/treatment.ts';

/** The file is the offices' own; the public reads on the decision what was found, and why. */
export const publishing = {
	title: 'show',
	touches: 'withhold',
	story: 'withhold',
	heard: 'withhold'
} as const satisfies Treatments<CompetitionFacts>;
