import { z } from 'zod';
import { form, oneOf, required } from '#casework/form.ts';

export const earlier = ['none', 'same-unit', 'higher-unit', 'court'] as const;

/** 申诉求决: a claim. What is asked follows XF22 art. 19: request, facts, reasons. */
export const petitionFacts = z.object({
	title: required(60),
	story: required(8000),
	wish: required(2000),
	earlier: oneOf(earlier)
});

export type PetitionFacts = z.infer<typeof petitionFacts>;

export const petitionForm = form({
	version: 1,
	schema: petitionFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 8000 },
		wish: { kind: 'longtext', max: 2000 },
		earlier: { kind: 'choice', options: earlier }
	},
	steps: [
		{ key: 'what', fields: ['title', 'story'] },
		{ key: 'wish', fields: ['wish', 'earlier'] }
	],
	complainedOf: 'optional',
	place: true,
	evidence: true,
	identities: ['named', 'anonymous']
});
