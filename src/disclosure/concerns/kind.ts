import { counted, field, type Kind } from '#disclosure/kind.ts';

/** 回应关切, plan 29.2: what many ask about, answered once in public by the unit that speaks for it. */
export const concern: Kind = {
	id: 'concern',
	path: '/disclosure/concerns',
	newKey: ({ year }) => counted('HY', year),
	asks: [
		{ name: 'title', kind: 'text', max: 120 },
		{ name: 'worry', kind: 'longtext', max: 3000 },
		{ name: 'text', kind: 'longtext', max: 20_000 },
		{ name: 'formedOn', kind: 'day' }
	],
	face: (body) => ({
		number: '',
		title: field(body, 'title'),
		theme: 'other',
		formedOn: field(body, 'formedOn'),
		effectiveOn: null,
		expiresOn: null,
		text: [field(body, 'worry'), field(body, 'text')].join('\n')
	}),
	clock: () => null,
	writer: () => null,
	onWithdrawal: 'keep-text',
	files: false,
	cases: 'many'
};
