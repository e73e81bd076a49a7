import type { OpinionFacts } from '#participation/consultation/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = {
	title: 'mask',
	clause: 'show',
	supports: 'show',
	story: 'mask',
	proposal: 'mask',
	voice: 'withhold',
	nickname: 'show'
} as const satisfies Treatments<OpinionFacts>;
