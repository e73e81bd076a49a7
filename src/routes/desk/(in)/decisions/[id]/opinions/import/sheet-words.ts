import { fill, wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';
import { opinionColumns, writtenChannels } from '#participation/consultation/imported-opinion.ts';
import { optionWord } from '#i18n/field-words.ts';
import type { CsvProblem } from '#platform/read-csv.ts';

const MOST_SHOWN = 10;

/** The word of each choice of a sheet, as it stands in its template. */
export const sheetOptions = (words: Words): Record<string, string> => ({
	...Object.fromEntries(
		opinionColumns.flatMap(({ key, options }) =>
			(options ?? []).map((option) => [option, optionWord(words, key, option)])
		)
	),
	...Object.fromEntries(writtenChannels.map((one) => [one, words.casework.channels[one]]))
});

/** What is wrong with a sheet, place by place; the first ones where there are many. */
export function sheetProblems(problems: readonly CsvProblem[], words: Words): string[] {
	const { opinionSheet, releases } = words;
	const lines = problems.slice(0, MOST_SHOWN).map(({ row, column, code }) =>
		fill(releases.problemAt, {
			row,
			column: wordOf<string>(opinionSheet.columns, column) ?? opinionSheet.file,
			problem: wordOf<string>(releases.problems, code) ?? code
		})
	);
	const more = problems.length - lines.length;
	return more > 0 ? [...lines, fill(opinionSheet.wrongMore, { n: more })] : lines;
}

/** Columns that take one of a few answers, with these answers. */
export const sheetChoices = (words: Words): { column: string; options: string }[] => {
	const names: Readonly<Record<string, string>> = words.opinionSheet.columns;
	const options = sheetOptions(words);
	return opinionColumns.flatMap((column) =>
		column.options
			? [
					{
						column: names[column.key] ?? column.key,
						options: column.options.map((one) => options[one] ?? one).join('、')
					}
				]
			: []
	);
};
