import Papa from 'papaparse';
import { movedBy } from '#routes/desk/(in)/calendar/moved.server.ts';
import type { RequestHandler } from './$types';

/** What one loading of the calendar moved, as a table file. */
export const GET: RequestHandler = async (event) => {
	const { version, rows } = await movedBy(event);
	const csv = Papa.unparse(
		rows.map(({ number, clock, name, before, after }) => ({ number, clock, name, before, after }))
	);
	return new Response(`\uFEFF${csv}`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="calendar-${version}-moves.csv"`
		}
	});
};
