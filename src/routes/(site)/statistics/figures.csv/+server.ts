import Papa from 'papaparse';
import { readStatistics } from '#statistics/address.ts';
import { figuresOf } from '#statistics/figures.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import type { RequestHandler } from './$types';

/** The same figures as the page, covered in the same way, for machines. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const today = dayInChina(new Date());
	const asked = readStatistics(url.searchParams, today);
	const sums = await sumsBy(locals.portal.publicDb, asked.by, { from: asked.from, to: asked.to }, today);
	const rows = [...sums.entries()].sort((a, b) => a[0].localeCompare(b[0]));
	const figures = figuresOf(rows.map(([, counts]) => counts));
	const csv = Papa.unparse(rows.map(([key], at) => ({ [asked.by]: key, ...figures[at] })));
	return new Response(`\uFEFF${csv}`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${asked.by}-${asked.from}-${asked.to}.csv"`
		}
	});
};
