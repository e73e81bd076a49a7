import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvOf } from '#platform/csv.ts';

const starts = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
const cells = (csv: string) => Papa.parse<string[]>(csv.slice(1)).data.flat();
const harmless = (cell: string) => !starts.some((one) => cell.trimStart().startsWith(one.trim() || one));

it('S53 lets no cell begin a formula, whatever stands before it or behind it', () => {
	const cell = fc
		.tuple(
			fc.constantFrom('', ' ', '\n', '\u00a0', '\t', '\r'),
			fc.constantFrom(...starts),
			fc.constantFrom('1+1', 'cmd|x!A1', '1\n2', '"&A1', '')
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.array(fc.record({ one: cell, two: cell }), { minLength: 1, maxLength: 5 }), (rows) => {
			for (const found of cells(csvOf(rows))) expect([found, harmless(found)]).toEqual([found, true]);
			const data = rows.map((row) => [row.one, row.two]);
			for (const found of cells(csvOf({ fields: ['=a', '+b'], data })))
				expect([found, harmless(found)]).toEqual([found, true]);
		})
	);
});

it('leaves numbers, days and plain words as they are, behind the mark of its encoding', () => {
	expect(csvOf([{ n: -3, day: '2026-03-02', words: '—无—' }])).toBe(
		'\uFEFFn,day,words\r\n-3,2026-03-02,—无—'
	);
});

it('S50 writes every CSV of the portal in this one place', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((one) => /\.ts$/.test(one));
	const writing = files.filter((one) => readFileSync(`src/${one}`, 'utf8').includes('Papa.unparse'));
	// The table of a form goes back into the same form.
	expect(writing.sort()).toEqual(['platform/csv.ts', 'routes/desk/(in)/disclosure/draft-form.server.ts']);
	const routes = files.filter((one) => /\.csv\/\+server\.ts$/.test(one));
	expect(routes.length).toBeGreaterThan(8);
	const open = routes.filter(
		(one) => !/csvAnswer\(|tableFile\(|leaveDesk\(/.test(readFileSync(`src/${one}`, 'utf8'))
	);
	expect(open).toEqual([]);
	// A table of cases leaves the desk only through the question what for. An empty sheet holds none, and the receipts
	// of a sheet go to the officer who entered it.
	const unasked = routes.filter(
		(one) => one.startsWith('routes/desk/') && !readFileSync(`src/${one}`, 'utf8').includes('leaveDesk(')
	);
	expect(unasked.map((one) => one.split('/').at(-2))).toEqual(['receipts.csv', 'template.csv']);
});
