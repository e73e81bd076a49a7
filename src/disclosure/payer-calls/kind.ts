import { counted, field, type Kind } from '#disclosure/kind.ts';

/**
 * 查找付款人公告 (JGCF art. 16): a charge was found unlawful and those who paid are not all known. Written from the fee
 * report that it belongs to; says nothing of who reported it.
 */
export const payerCall: Kind = {
	id: 'payer-call',
	path: '/disclosure/payer-calls',
	newKey: ({ year }) => counted('TF', year),
	asks: [
		{ name: 'title', kind: 'text', max: 120 },
		{ name: 'item', kind: 'text', max: 80 },
		{ name: 'collector', kind: 'text', max: 100 },
		{ name: 'period', kind: 'text', max: 100 },
		{ name: 'sum', kind: 'number', max: 100_000_000 },
		{ name: 'text', kind: 'longtext', max: 3000 },
		{ name: 'where', kind: 'longtext', max: 500 },
		{ name: 'claimBy', kind: 'day' },
		{ name: 'formedOn', kind: 'day' }
	],
	face: (body) => ({
		number: '',
		title: field(body, 'title'),
		theme: 'fees',
		formedOn: field(body, 'formedOn'),
		effectiveOn: null,
		expiresOn: field(body, 'claimBy'),
		text: ['item', 'collector', 'period', 'text', 'where'].map((name) => field(body, name)).join('\n')
	}),
	clock: () => null,
	writer: () => null,
	onWithdrawal: 'remove-text',
	files: false,
	cases: 'one',
	check: (body): Readonly<Record<string, string>> =>
		field(body, 'claimBy') <= field(body, 'formedOn') ? { claimBy: 'day-ahead' } : {}
};
