import { z } from 'zod';
import { form, oneOf, optional, required } from '#casework/form.ts';

/** How the person shows that the record is about them. */
export const ownProofs = ['attached', 'at-counter', 'copy-by-post'] as const;

/** 更正政府信息, FOI19 art. 41: which record about oneself is wrong, what it says, what it should say, and what shows that. */
export const informationCorrectionFacts = z.object({
	title: required(60),
	recordBody: optional(100),
	recordSays: required(2000),
	shouldSay: required(2000),
	story: required(4000),
	requestNumber: optional(40),
	idProof: oneOf(ownProofs)
});

export type InformationCorrectionFacts = z.infer<typeof informationCorrectionFacts>;

export const informationCorrectionForm = form({
	version: 1,
	schema: informationCorrectionFacts,
	views: {
		title: { kind: 'text', max: 60 },
		recordBody: { kind: 'text', max: 100, optional: true },
		recordSays: { kind: 'longtext', max: 2000 },
		shouldSay: { kind: 'longtext', max: 2000 },
		story: { kind: 'longtext', max: 4000 },
		requestNumber: { kind: 'text', max: 40, optional: true },
		idProof: { kind: 'choice', options: ownProofs }
	},
	steps: [
		{ key: 'record', fields: ['title', 'recordBody', 'requestNumber'] },
		{ key: 'correction', fields: ['recordSays', 'shouldSay', 'story'] },
		{ key: 'applicant', fields: ['idProof'] }
	],
	complainedOf: 'no',
	place: false,
	evidence: true,
	promises: { fact: 'idProof', answer: 'attached' },
	identities: ['named']
});
