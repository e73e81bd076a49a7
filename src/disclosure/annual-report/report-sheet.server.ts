import writeXlsxFile from 'write-excel-file/node';
import type { Frozen, ReportedTask, ReportKind } from '#disclosure/annual-report/report.ts';
import { figureOf, partsOfKind } from '#disclosure/annual-report/report.ts';
import {
	actCells,
	columns,
	enforcementCells,
	normativeCells,
	rowIds,
	twoCells,
	wayResults,
	ways
} from '#disclosure/annual-report/rows.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

type Cell = { value: string | number; type: StringConstructor | NumberConstructor; fontWeight?: 'bold' };
const said = (value: string): Cell => ({ value, type: String });
const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
const figure = (value: number): Cell => ({ value, type: Number });

/** A table of a report as rows of texts and figures, for the spreadsheet and for the PDF. */
export type Sheet = { title: string; rows: readonly (readonly (string | number)[])[] };

/** The tables of a report under their titles. */
export function sheetsOf(kind: ReportKind, report: Frozen, language: Language): Sheet[] {
	const words = wordsIn(language).reports;
	if (kind === 'rule-of-law') {
		const state = (one: ReportedTask): string =>
			one.state === ''
				? words.noProgress
				: (wordOf<string>(wordsIn(language).casework.options, one.state) ?? one.state);
		return [
			{
				title: words.lawFigures,
				rows: [
					[words.item, words.number],
					...twoCells.map((cell) => [words.cells[cell], figureOf(report, cell)])
				]
			},
			{
				title: words.tasks,
				rows: [
					[words.task, words.state],
					...report.tasks.map((one) => [
						`${one.task} ${one.title[language]}`,
						[state(one), one.quarter, one.text, one.figure].filter((part) => part !== '').join(' · ')
					])
				]
			}
		];
	}
	if (kind === 'enforcement') return enforcementSheets(report, language);
	if (kind === 'petitions') return petitionSheets(report, language);
	return [
		{
			title: words.tableTwo,
			rows: [
				[words.item, words.number],
				...normativeCells.map((cell) => [`${words.regulations} · ${words.normativeColumns[cell]}`, 0]),
				...twoCells.map((cell) => [words.cells[cell], figureOf(report, cell)])
			]
		},
		{
			title: words.tableThree,
			rows: [
				[words.item, ...columns.map((column) => words.columns[column])],
				...rowIds.map((row) => [
					wordOf(words.rows, row) ?? row,
					...columns.map((column) => report.three[row]?.[column] ?? 0)
				])
			]
		},
		{
			title: words.tableFour,
			rows: [
				[words.item, ...wayResults.map((result) => words.results[result])],
				...ways.map((way) => [
					words.ways[way],
					...wayResults.map((result) => report.four[way]?.[result] ?? 0)
				])
			]
		}
	];
}

function enforcementSheets(report: Frozen, language: Language): Sheet[] {
	const words = wordsIn(language).reports;
	const whole = {
		title: words.acts.decisions,
		rows: [
			[words.item, words.number],
			...enforcementCells.map((cell) => [words.cells[cell], figureOf(report, cell)])
		]
	};
	const bodies = {
		title: words.acts.bodies,
		rows: [
			[words.acts.body, ...actCells.map((cell) => words.cells[cell])],
			...report.bodies.map((body) => [body.name[language], ...actCells.map((cell) => body.cells[cell] ?? 0)])
		]
	};
	return report.bodies.length > 0 ? [whole, bodies] : [whole];
}

function petitionSheets(report: Frozen, language: Language): Sheet[] {
	const words = wordsIn(language).reports.petitions;
	return report.tables.map((table) => ({
		title: words.tables[table.id],
		rows: [
			[words.of, ...table.columns.map((column) => wordOf<string>(words.columns, column) ?? column)],
			...table.rows.map((row) => [row.name[language], ...row.cells.map((cell) => cell ?? '–')])
		]
	}));
}

/** The line on fees that part 6 of the disclosure report ends with, even where they are 0. */
export const feeLine = (kind: ReportKind, report: Frozen, language: Language): string | null =>
	kind === 'disclosure' ? fill(wordsIn(language).reports.fees, { n: report.fees }) : null;

/** The whole report as a workbook: one sheet for the text, one for each table. */
export async function reportXlsx(kind: ReportKind, report: Frozen, language: Language): Promise<Buffer> {
	const words = wordsIn(language).reports;
	const sheets = sheetsOf(kind, report, language);
	const texts = partsOfKind(kind).map((part) => [
		head(wordOf(words.parts, part) ?? part),
		said(report.narrative[part] ?? '')
	]);
	const fees = feeLine(kind, report, language);
	if (fees !== null) texts.push([head(words.feesHead), said(fees)]);
	const tables = sheets.map(({ rows }) =>
		rows.map((row, at) =>
			row.map((cell) => (typeof cell === 'number' ? figure(cell) : at === 0 ? head(cell) : said(cell)))
		)
	);
	// A sheet's name has at most 31 signs.
	const names = [words.kinds[kind], ...sheets.map(({ title }) => title)].map((name) =>
		[...name].slice(0, 31).join('')
	);
	const data = [texts, ...tables].map((rows, at) => ({ data: rows, sheet: names[at] ?? String(at) }));
	return writeXlsxFile(data).toBuffer();
}
