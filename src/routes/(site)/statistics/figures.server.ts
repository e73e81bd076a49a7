import { dayInChina } from '#clocks/day.ts';
import { readStatistics } from '#statistics/address.ts';
import { figuresOf } from '#statistics/figures.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import type { Db } from '#tables.ts';
import { now } from '#platform/time.server.ts';

/** The same figures as the page, covered in the same way, for machines. */
export async function figureRows(db: Db, query: URLSearchParams) {
	const today = dayInChina(now());
	const asked = readStatistics(query, today);
	const sums = await sumsBy(db, asked.by, { from: asked.from, to: asked.to }, today);
	const rows = [...sums.entries()].sort((a, b) => a[0].localeCompare(b[0]));
	const figures = figuresOf(rows.map(([, counts]) => counts));
	return {
		name: `${asked.by}-${asked.from}-${asked.to}`,
		rows: rows.map(([key], at) => ({ [asked.by]: key, ...figures[at] }))
	};
}
