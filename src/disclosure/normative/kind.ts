import { counted, field, type Kind } from '#disclosure/kind.ts';
import { levelOf, registrationNumber, registrationPrefix } from '#disclosure/normative/numbering.ts';
import { markOf } from '#publication/citations.ts';
import { findUnit } from '#units/units.ts';

/** 行政规范性文件, statutes B.8: not published, no basis (YS19 art. 64). */
export const normative: Kind = {
	id: 'normative',
	path: '/disclosure/normative',
	newKey: ({ county, unit, year }) => {
		const level = levelOf(findUnit(county, unit) ?? { kind: 'department' });
		const prefix = registrationPrefix(markOf(county), year, level);
		return { prefix, number: (before) => registrationNumber(prefix, before) };
	},
	asks: [
		{ name: 'title', kind: 'text', max: 120 },
		{ name: 'number', kind: 'text', max: 60 },
		{ name: 'formedOn', kind: 'day' },
		{ name: 'effectiveOn', kind: 'day' },
		{ name: 'trial', kind: 'choice', options: ['regular', 'trial'] },
		{ name: 'validUntil', kind: 'day', optional: true },
		{ name: 'legalityOn', kind: 'day' },
		{ name: 'basis', kind: 'longtext', max: 2000 },
		{ name: 'text', kind: 'longtext', max: 100_000 }
	],
	face: (body) => ({
		number: field(body, 'number'),
		title: field(body, 'title'),
		theme: 'rules',
		formedOn: field(body, 'formedOn'),
		effectiveOn: field(body, 'effectiveOn'),
		expiresOn: field(body, 'validUntil') || null,
		text: field(body, 'text')
	}),
	clock: () => 'FOI-PROACTIVE',
	validity: (body) => (field(body, 'trial') === 'trial' ? 'ND-EXPIRE-TRIAL' : 'ND-EXPIRE'),
	writer: () => null,
	onWithdrawal: 'keep-text',
	files: true,
	check: (body) => ({
		...(/[〔［\[（(【]\d{4}[〕］\])）】]\s*第?\d+号/u.test(field(body, 'number'))
			? {}
			: { number: 'not-a-document-number' }),
		// Legality is reviewed before it is decided (ND-LEGALITY).
		...(field(body, 'legalityOn') > field(body, 'formedOn') ? { legalityOn: 'after-forming' } : {}),
		...(field(body, 'validUntil') !== '' && field(body, 'validUntil') < field(body, 'effectiveOn')
			? { validUntil: 'before-effect' }
			: {})
	})
};

/** 清理, ND-CLEAN: a body goes through its own documents and says of each whether it stays. */
export const cleanUp: Kind = {
	id: 'clean-up',
	path: '/disclosure/normative/clean-ups',
	newKey: ({ year }) => counted('QL', year),
	asks: [
		{ name: 'title', kind: 'text', max: 120 },
		{ name: 'formedOn', kind: 'day' },
		{ name: 'text', kind: 'longtext', max: 5000, optional: true }
	],
	face: (body) => ({
		number: '',
		title: field(body, 'title'),
		theme: 'rules',
		formedOn: field(body, 'formedOn'),
		effectiveOn: null,
		expiresOn: null,
		text: [field(body, 'text'), ...body.rows.map((row) => `${row['number']} ${row['title']}`)].join('\n')
	}),
	clock: () => 'FOI-PROACTIVE',
	writer: () => null,
	onWithdrawal: 'keep-text',
	files: false,
	check: (body) => (body.rows.length === 0 ? { rows: 'rows-missing' } : {})
};
