import { z } from 'zod';
import { form, required } from '#casework/form.ts';

/** The file of a legality review beside the draft itself: what it rests on, and how the procedure was kept (MD19 art. 26). */
export const legalityFacts = z.object({
	title: required(60),
	bases: required(8000),
	story: required(8000),
	enclosed: required(4000)
});

export type LegalityFacts = z.infer<typeof legalityFacts>;

export const legalityForm = form({
	version: 1,
	schema: legalityFacts,
	views: {
		title: { kind: 'text', max: 60 },
		bases: { kind: 'longtext', max: 8000 },
		story: { kind: 'longtext', max: 8000 },
		enclosed: { kind: 'longtext', max: 4000 }
	},
	steps: [{ key: 'file', fields: ['title', 'bases', 'story', 'enclosed'] }],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['named']
});
