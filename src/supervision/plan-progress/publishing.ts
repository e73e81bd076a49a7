import type { Treatments } from '#publication/treatment.ts';
import type { ProgressFacts } from '#supervision/plan-progress/form.ts';

/** The page of the plan shows what was confirmed; no record of outcomes is made of it. */
export const publishing = {
	title: 'withhold',
	quarter: 'withhold'
} as const satisfies Treatments<ProgressFacts>;
