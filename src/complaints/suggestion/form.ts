import { z } from 'zod';
import { form, optional, required } from '#casework/form.ts';

/** 意见建议, XF22 art. 29. */
export const suggestionFacts = z.object({
	title: required(60),
	story: required(8000),
	proposal: required(4000),
	benefit: optional(2000)
});

export type SuggestionFacts = z.infer<typeof suggestionFacts>;

export const suggestionForm = form({
	version: 1,
	schema: suggestionFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 8000 },
		proposal: { kind: 'longtext', max: 4000 },
		benefit: { kind: 'longtext', max: 2000, optional: true }
	},
	steps: [
		{ key: 'what', fields: ['title', 'story'] },
		{ key: 'proposal', fields: ['proposal', 'benefit'] }
	],
	complainedOf: 'no',
	place: true,
	evidence: true,
	identities: ['named', 'anonymous']
});
