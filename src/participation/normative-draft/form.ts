import { z } from 'zod';
import { form, oneOf, required } from '#casework/form.ts';

const yesNo = ['yes', 'no'] as const;

/** What a unit plans to lay down; the two questions settle whether and how long the public is asked (NDIND; YS19 art. 62). */
export const normativeFacts = z.object({
	title: required(60),
	story: required(8000),
	legalBasis: required(2000),
	rights: oneOf(yesNo),
	market: oneOf(yesNo)
});

export type NormativeFacts = z.infer<typeof normativeFacts>;

const question = { kind: 'choice', options: yesNo } as const;

export const normativeForm = form({
	version: 1,
	schema: normativeFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 8000 },
		legalBasis: { kind: 'longtext', max: 2000 },
		rights: question,
		market: question
	},
	steps: [{ key: 'document', fields: ['title', 'story', 'legalBasis', 'rights', 'market'] }],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['named']
});
