import { result } from '#disclosure/enforcement/kind.ts';
import { readCsv, type CsvRead } from '#platform/read-csv.ts';

/** Results of enforcement from a table, a decision a row. Names of persons are shortened to the surname on reading. */
export function readResults(
	text: string,
	words: Readonly<Record<string, string>>,
	options: Readonly<Record<string, string>>
): CsvRead {
	const columns = result.asks.map((ask) => ({
		key: ask.name,
		required: ask.optional !== true,
		max: ask.max ?? 60,
		day: ask.kind === 'day',
		options: ask.kind === 'choice' ? (ask.options ?? []) : null
	}));
	const read = readCsv(text, columns, words, options, 'number');
	return { ...read, rows: read.rows.map((row) => ({ ...row, target: shownTarget(row) })) };
}

const shownTarget = (row: Readonly<Record<string, string>>): string => {
	const target = row['target'] ?? '';
	return row['targetKind'] === 'person' && /^\p{Script=Han}{2,4}$/u.test(target) && !target.includes('某')
		? `${target.charAt(0)}某某`
		: target;
};
