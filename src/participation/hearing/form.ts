import { z } from 'zod';
import { form, oneOf, required } from '#casework/form.ts';
import { kinds } from '#participation/hearing-terms.ts';

/** What a hearing is about, before it is announced (MD19 art. 16). */
export const hearingFacts = z.object({
	title: required(60),
	story: required(4000),
	hearingKind: oneOf(kinds)
});

export type HearingFacts = z.infer<typeof hearingFacts>;

export const hearingForm = form({
	version: 1,
	schema: hearingFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 4000 },
		hearingKind: { kind: 'choice', options: kinds }
	},
	steps: [{ key: 'hearing', fields: ['title', 'story', 'hearingKind'] }],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['named']
});
