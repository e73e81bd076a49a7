import { z } from 'zod';
import { form, required } from '#casework/form.ts';

/** 规范性文件审查建议: which document, what is wrong with it, what should happen. */
export const reviewSuggestionFacts = z.object({
	title: required(60),
	reviewedNumber: required(60),
	story: required(8000),
	proposal: required(4000)
});

export type ReviewSuggestionFacts = z.infer<typeof reviewSuggestionFacts>;

export const reviewSuggestionForm = form({
	version: 1,
	schema: reviewSuggestionFacts,
	views: {
		title: { kind: 'text', max: 60 },
		reviewedNumber: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 8000 },
		proposal: { kind: 'longtext', max: 4000 }
	},
	steps: [
		{ key: 'what', fields: ['title', 'reviewedNumber', 'story'] },
		{ key: 'proposal', fields: ['proposal'] }
	],
	complainedOf: 'no',
	place: false,
	evidence: true,
	identities: ['named', 'anonymous']
});
