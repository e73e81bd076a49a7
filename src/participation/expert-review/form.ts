import { z } from 'zod';
import { form, required } from '#casework/form.ts';

/** What experts are asked (MD19 arts. 19, 20). */
export const reviewFacts = z.object({
	title: required(60),
	story: required(4000),
	knows: required(200)
});

export type ReviewFacts = z.infer<typeof reviewFacts>;

export const reviewForm = form({
	version: 1,
	schema: reviewFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 4000 },
		knows: { kind: 'text', max: 200 }
	},
	steps: [{ key: 'review', fields: ['title', 'story', 'knows'] }],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['named']
});
