import type { SuggestionFacts } from '#complaints/suggestion/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = {
	title: 'mask',
	story: 'mask',
	proposal: 'mask',
	benefit: 'mask'
} as const satisfies Treatments<SuggestionFacts>;
