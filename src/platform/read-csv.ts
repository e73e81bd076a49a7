import Papa from 'papaparse';

export type Column = {
	key: string;
	required: boolean;
	max: number;
	day?: boolean;
	options?: readonly string[] | null;
};

export type CsvProblem = { row: number; column: string; code: string };
export type CsvRead = { rows: Readonly<Record<string, string>>[]; problems: CsvProblem[] };

const MOST_ROWS = 5000;

/**
 * Reads a table that somebody exported: heads by key or by word, a byte order mark, commas, semicolons or tabs. What is
 * wrong is told by row and column, all of it at once. `unique` names the column by which two rows are the same.
 */
export function readCsv(
	text: string,
	columns: readonly Column[],
	words: Readonly<Record<string, string>>,
	options: Readonly<Record<string, string>>,
	unique: string
): CsvRead {
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim(), { skipEmptyLines: 'greedy' });
	const [head = [], ...lines] = parsed.data;
	const keys = head.map((name) => keyOf(name, columns, words));
	const absent = columns.filter((one) => one.required && !keys.includes(one.key));
	if (absent.length > 0)
		return { rows: [], problems: absent.map((one) => ({ row: 1, column: one.key, code: 'column-missing' })) };
	if (lines.length === 0) return { rows: [], problems: [{ row: 1, column: unique, code: 'rows-missing' }] };
	if (lines.length > MOST_ROWS)
		return { rows: [], problems: [{ row: MOST_ROWS, column: unique, code: 'too-many-rows' }] };
	const rows = lines.map((cells) =>
		Object.fromEntries(
			columns.map((column) => [column.key, valueOf(column, cells[keys.indexOf(column.key)] ?? '', options)])
		)
	);
	const seen = new Map<string, number>();
	const problems = rows.flatMap((row, at) => {
		const id = row[unique] ?? '';
		const twice = id !== '' && seen.has(id) ? [{ row: at + 2, column: unique, code: 'twice' }] : [];
		seen.set(id, at);
		return [...twice, ...columns.flatMap((column) => problemIn(column, row[column.key] ?? '', at + 2))];
	});
	return { rows, problems };
}

const bare = (text: string): string => text.replace(/\s/g, '').toLowerCase();

const keyOf = (name: string, columns: readonly Column[], words: Readonly<Record<string, string>>): string =>
	columns.find(({ key }) => bare(key) === bare(name) || bare(words[key] ?? '') === bare(name))?.key ?? '';

function valueOf(column: Column, cell: string, options: Readonly<Record<string, string>>): string {
	const text = cell.trim();
	if (column.options) return column.options.find((one) => one === text || options[one] === text) ?? text;
	if (!column.day) return text;
	const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC'));
	return parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : text;
}

function problemIn(column: Column, value: string, row: number): CsvProblem[] {
	const says = (code: string) => [{ row, column: column.key, code }];
	if (value === '') return column.required ? says('missing') : [];
	if ([...value].length > column.max && !column.day) return says('too-long');
	if (column.options && !column.options.includes(value)) return says('choose-one');
	if (column.day && !isRealDay(value)) return says('not-a-day');
	return [];
}

const isRealDay = (text: string): boolean =>
	/^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
