import type { ReviewSuggestionFacts } from '#disclosure/review-suggestion/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = {
	title: 'mask',
	reviewedNumber: 'show',
	story: 'mask',
	proposal: 'mask'
} as const satisfies Treatments<ReviewSuggestionFacts>;
