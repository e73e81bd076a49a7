import { z } from 'zod';
import { amount, form, oneOf, optional, pastDay, required } from '#casework/form.ts';

export const receipts = ['receipt', 'other-paper', 'none'] as const;
export const wishes = ['stop', 'refund', 'correct', 'explain'] as const;

/** 乱收费举报: the fee fields of statutes part G.2. */
export const feeReportFacts = z.object({
	title: required(60),
	story: required(8000),
	item: required(80),
	sum: amount(),
	paidOn: pastDay('optional'),
	receipt: oneOf(receipts),
	basisGiven: optional(500),
	wish: oneOf(wishes)
});

export type FeeReportFacts = z.infer<typeof feeReportFacts>;

export const feeReportForm = form({
	version: 1,
	dayOfAct: 'paidOn',
	schema: feeReportFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 8000 },
		item: { kind: 'text', max: 80 },
		sum: { kind: 'money' },
		paidOn: { kind: 'date', optional: true },
		receipt: { kind: 'choice', options: receipts },
		basisGiven: { kind: 'longtext', max: 500, optional: true },
		wish: { kind: 'choice', options: wishes }
	},
	steps: [
		{ key: 'what', fields: ['title', 'story'] },
		{ key: 'charge', fields: ['item', 'sum', 'paidOn'] },
		{ key: 'receipt', fields: ['receipt', 'basisGiven', 'wish'] }
	],
	complainedOf: 'asked',
	place: true,
	evidence: true,
	identities: ['named', 'anonymous']
});
