import Papa from 'papaparse';
import { boardOf } from '../supervision/board.server.ts';
import type { RequestHandler } from './$types';

/** The list as a file: the rows that the page shows, and no cell that a spreadsheet would take for a formula. */
export const GET: RequestHandler = async (event) => {
	const { lines, words, filter } = await boardOf(event);
	const { head, yes, no } = words.supervision;
	const rows = lines.map((row) => ({
		[head.number]: row.number,
		[head.kind]: row.kind,
		[head.unit]: row.unit,
		[head.clock]: row.clock,
		[head.due]: row.due,
		[head.late]: row.late,
		[head.stage]: row.stage,
		[head.waits]: row.waits,
		[head.task]: row.task,
		[head.asked]: row.asked ? yes : no,
		[head.orders]: String(row.orders)
	}));
	return new Response(`\uFEFF${Papa.unparse(rows, { escapeFormulae: true })}`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="supervision-${filter.view}.csv"`,
			'cache-control': 'no-store'
		}
	});
};
