import { field, textOf, type Kind } from '#disclosure/kind.ts';
import { listOf, lists, type List } from '#disclosure/lists/lists.ts';
import { readCsv, type CsvRead } from '#platform/read-csv.ts';

/** 清单, YS19 arts. 20, 25, 40, 44: every version kept, with the day from which it holds. */
export const list: Kind = {
	id: 'list',
	path: '/disclosure/lists',
	newKey: (of) => ({ given: textOf(of, 'list') }),
	asks: [
		{ name: 'list', kind: 'choice', options: lists.map((one) => one.id) },
		{ name: 'formedOn', kind: 'day' },
		{ name: 'effectiveOn', kind: 'day' },
		{ name: 'text', kind: 'longtext', max: 2000, optional: true }
	],
	face: (body) => ({
		number: '',
		title: field(body, 'list'),
		theme: ['fees', 'collected'].includes(field(body, 'list')) ? 'fees' : 'permits',
		formedOn: field(body, 'formedOn'),
		effectiveOn: field(body, 'effectiveOn'),
		expiresOn: null,
		text: body.rows.map((row) => Object.values(row).join(' ')).join('\n')
	}),
	clock: () => 'FOI-PROACTIVE',
	writer: (key) => listOf(key)?.unit ?? 'nobody',
	onWithdrawal: 'keep-text',
	files: false,
	check: (body) => (body.rows.length === 0 ? { rows: 'rows-missing' } : {})
};

/** A list from a table, checked row by row. An officer's name is shortened to the surname on reading: the number proves the officer. */
export function readList(one: List, text: string, words: Readonly<Record<string, string>>): CsvRead {
	const read = readCsv(text, one.columns, words, {}, 'code');
	if (one.id !== 'officers') return read;
	return {
		...read,
		rows: read.rows.map((row) => ({ ...row, name: surnameOnly(row['name'] ?? '') }))
	};
}

const surnameOnly = (name: string): string =>
	name === '' || /某|\*/.test(name) ? name : `${name.charAt(0)}某某`;
