import { columns, kinds, results, rowIds, wayResults, ways } from '#disclosure/annual-report/rows.ts';

/** A request as the report counts it. `ended` is the day it was answered or closed. */
export type Counted = {
	id: string;
	number: string;
	unit: string;
	kind: string;
	received: string;
	ended: string | null;
	outcome: string | null;
};
export type Contested = {
	id: string;
	number: string;
	way: string;
	began: string;
	result: string | null;
	decided: string | null;
};

export type Grid = Readonly<Record<string, Readonly<Record<string, number>>>>;

const first = (year: number): string => `${year}-01-01`;
const last = (year: number): string => `${year}-12-31`;

/** The rows in which a request counts in a year: how it came in, and what became of it. */
export function rowsOf(request: Counted, year: number): string[] {
	const { received, ended, outcome } = request;
	if (received > last(year) || (ended !== null && ended < first(year))) return [];
	const came = received < first(year) ? 'carried-in' : 'new';
	if (ended === null || ended > last(year)) return [came, 'carried-out'];
	const row = results.find((one) => outcome !== null && one.outcomes.includes(outcome));
	return [came, ...(row ? [row.id] : []), 'handled'];
}

/** The column of a request; whoever says nothing of what it is counts as another organisation never, as a person. */
export const columnOf = ({ kind }: Pick<Counted, 'kind'>): string =>
	kinds.find((one) => one === kind) ?? 'natural-person';

/** Table 3, every cell; empty ones are 0. */
export function tableThree(requests: readonly Counted[], year: number): Grid {
	const grid = Object.fromEntries(
		rowIds.map((row) => [
			row,
			Object.fromEntries(columns.map((column) => [column, 0])) as Record<string, number>
		])
	);
	for (const request of requests) {
		for (const row of rowsOf(request, year)) {
			for (const column of [columnOf(request), 'total']) {
				const cells = grid[row];
				if (cells) cells[column] = (cells[column] ?? 0) + 1;
			}
		}
	}
	return grid;
}

/** The result of a way in a year: decided in it, or still open at its end. */
export function resultOf({ began, result, decided }: Contested, year: number): string | null {
	if (began > last(year) || (decided !== null && decided < first(year))) return null;
	return decided === null || decided > last(year) ? 'pending' : result;
}

/** Table 4. A matter that went through reconsideration and then court counts once in each of the two blocks. */
export function tableFour(contests: readonly Contested[], year: number): Grid {
	const count = (way: string, result: string): number =>
		contests.filter((one) => {
			const its = resultOf(one, year);
			return one.way === way && (result === 'total' ? its !== null : its === result);
		}).length;
	return Object.fromEntries(
		ways.map((way) => [way, Object.fromEntries(wayResults.map((result) => [result, count(way, result)]))])
	);
}

/** An equality of the form that does not hold. */
export type Broken = {
	rule: 'in-and-out' | 'sum-of-results' | 'sum-of-columns' | 'carried-over' | 'sum-of-ways';
	at: string;
};

/** The equalities of the form, cell by cell; `before` is last year's table, where there is one. */
export function brokenEqualities(three: Grid, four: Grid, before: Grid | null): Broken[] {
	const at = (grid: Grid, row: string, column: string): number => grid[row]?.[column] ?? 0;
	const broken: Broken[] = [];
	for (const column of columns) {
		const handled = at(three, 'handled', column);
		if (
			at(three, 'new', column) + at(three, 'carried-in', column) !==
			handled + at(three, 'carried-out', column)
		)
			broken.push({ rule: 'in-and-out', at: column });
		if (results.reduce((sum, row) => sum + at(three, row.id, column), 0) !== handled)
			broken.push({ rule: 'sum-of-results', at: column });
		if (before && at(before, 'carried-out', column) !== at(three, 'carried-in', column))
			broken.push({ rule: 'carried-over', at: column });
	}
	for (const row of rowIds) {
		if (kinds.reduce((sum, kind) => sum + at(three, row, kind), 0) !== at(three, row, 'total'))
			broken.push({ rule: 'sum-of-columns', at: row });
	}
	for (const way of ways) {
		const parts = wayResults.slice(0, -1).reduce((sum, result) => sum + at(four, way, result), 0);
		if (parts !== at(four, way, 'total')) broken.push({ rule: 'sum-of-ways', at: way });
	}
	return broken;
}
