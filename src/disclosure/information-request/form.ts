import { z } from 'zod';
import { form, oneOf, optional, required } from '#casework/form.ts';

/** The columns of the yearly report; the kind is fixed when the application is registered. */
export const applicantKinds = [
	'natural-person',
	'business',
	'research-body',
	'public-benefit-body',
	'legal-service-body',
	'other-body'
] as const;
export const provisions = ['electronic', 'paper', 'look-on-site', 'other-form'] as const;
export const deliveries = ['online', 'by-post', 'pick-up', 'other-way'] as const;
export const proofs = ['attached', 'at-counter', 'copy-by-post'] as const;

/** 依申请公开, FOI19 art. 29: who asks, what, and in which form. Nobody is asked what for (INV-38). */
export const informationRequestFacts = z.object({
	title: required(60),
	story: required(4000),
	docNumber: optional(80),
	body: optional(100),
	provision: oneOf(provisions),
	delivery: oneOf(deliveries),
	applicantKind: oneOf(applicantKinds),
	idProof: oneOf(proofs)
});

export type InformationRequestFacts = z.infer<typeof informationRequestFacts>;

export const informationRequestForm = form({
	version: 1,
	schema: informationRequestFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 4000 },
		docNumber: { kind: 'text', max: 80, optional: true },
		body: { kind: 'text', max: 100, optional: true },
		provision: { kind: 'choice', options: provisions },
		delivery: { kind: 'choice', options: deliveries },
		applicantKind: { kind: 'choice', options: applicantKinds },
		idProof: { kind: 'choice', options: proofs }
	},
	steps: [
		{ key: 'information', fields: ['title', 'story', 'docNumber', 'body'] },
		{ key: 'provision', fields: ['provision', 'delivery'] },
		{ key: 'applicant', fields: ['applicantKind', 'idProof'] }
	],
	complainedOf: 'no',
	place: false,
	evidence: true,
	promises: { fact: 'idProof', answer: 'attached' },
	identities: ['named']
});
