import { z } from 'zod';
import { form, oneOf, optional, pastDay, required } from '#casework/form.ts';

export const actKinds = [
	'penalty',
	'coercion',
	'licence',
	'levy',
	'charge',
	'inspection',
	'inaction',
	'conduct',
	'other'
] as const;
export const wishes = ['stop', 'refund', 'correct', 'discipline', 'explain'] as const;
export const elsewhere = ['no', 'reconsideration', 'court'] as const;

/** 违法行政行为投诉举报: the added fields of statutes part G.2. */
export const unlawfulActFacts = z.object({
	title: required(60),
	story: required(8000),
	actKind: oneOf(actKinds),
	actDate: pastDay('optional'),
	documentNumber: optional(80),
	licenceNumbers: optional(120),
	wish: oneOf(wishes),
	elsewhere: oneOf(elsewhere)
});

export type UnlawfulActFacts = z.infer<typeof unlawfulActFacts>;

export const unlawfulActForm = form({
	version: 1,
	dayOfAct: 'actDate',
	schema: unlawfulActFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 8000 },
		actKind: { kind: 'choice', options: actKinds },
		actDate: { kind: 'date', optional: true },
		documentNumber: { kind: 'text', max: 80, optional: true },
		licenceNumbers: { kind: 'text', max: 120, optional: true },
		wish: { kind: 'choice', options: wishes },
		elsewhere: { kind: 'choice', options: elsewhere }
	},
	steps: [
		{ key: 'what', fields: ['title', 'story'] },
		{ key: 'act', fields: ['actKind', 'actDate', 'documentNumber', 'licenceNumbers'] },
		{ key: 'wish', fields: ['wish', 'elsewhere'] }
	],
	complainedOf: 'asked',
	place: true,
	evidence: true,
	identities: ['named', 'anonymous']
});
