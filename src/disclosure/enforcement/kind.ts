import { field, textOf, type Kind } from '#disclosure/kind.ts';

export const resultKinds = ['licence', 'penalty', 'coercion', 'inspection', 'levy', 'other'] as const;

/** 执法结果, ZF118: licences and penalties within 7 working days, other decisions within 20. */
export const result: Kind = {
	id: 'result',
	path: '/disclosure/enforcement',
	newKey: (of) => ({ given: textOf(of, 'number') }),
	asks: [
		{ name: 'resultKind', kind: 'choice', options: resultKinds },
		{ name: 'number', kind: 'text', max: 60 },
		{ name: 'targetKind', kind: 'choice', options: ['organisation', 'person'] },
		{ name: 'target', kind: 'text', max: 60 },
		{ name: 'matter', kind: 'text', max: 120 },
		{ name: 'conclusion', kind: 'longtext', max: 2000 },
		{ name: 'basis', kind: 'longtext', max: 1000 },
		{ name: 'formedOn', kind: 'day' },
		{ name: 'validUntil', kind: 'day', optional: true }
	],
	face: (body) => ({
		number: field(body, 'number'),
		title: field(body, 'matter'),
		theme: field(body, 'resultKind'),
		formedOn: field(body, 'formedOn'),
		effectiveOn: null,
		expiresOn: field(body, 'validUntil') || null,
		text: ['target', 'conclusion', 'basis'].map((name) => field(body, name)).join('\n')
	}),
	clock: (body) =>
		['licence', 'penalty'].includes(field(body, 'resultKind')) ? 'ZF-PUBLISH-7' : 'ZF-PUBLISH-20',
	writer: () => null,
	onWithdrawal: 'remove-text',
	files: false,
	// A person is named by the surname alone (PI21 art. 6); an organisation is named.
	check: (body) =>
		field(body, 'targetKind') === 'person' &&
		!/^\p{Script=Han}{1,2}(某|某某|\*+)$/u.test(field(body, 'target'))
			? { target: 'person-not-masked' }
			: {}
};
