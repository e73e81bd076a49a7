import type { RiskFacts } from '#participation/risk-assessment/form.ts';
import type { Treatments } from '#publication/treatment.ts';

/** The report is the offices' own; the public reads its level and its measures on the decision. */
export const publishing = {
	title: 'show',
	story: 'withhold',
	concerned: 'withhold'
} as const satisfies Treatments<RiskFacts>;
