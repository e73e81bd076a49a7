import type { ApplicationFacts } from '#participation/hearing-application/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = {
	group: 'show',
	tie: 'withhold',
	title: 'withhold',
	story: 'withhold',
	sex: 'withhold',
	ageBand: 'withhold',
	nameShown: 'withhold'
} as const satisfies Treatments<ApplicationFacts>;
