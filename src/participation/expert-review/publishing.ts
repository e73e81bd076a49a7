import type { ReviewFacts } from '#participation/expert-review/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = {
	title: 'show',
	story: 'show',
	knows: 'show'
} as const satisfies Treatments<ReviewFacts>;
