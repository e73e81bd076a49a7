import type { HearingFacts } from '#participation/hearing/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = {
	title: 'show',
	story: 'show',
	hearingKind: 'show'
} as const satisfies Treatments<HearingFacts>;
