import { columnOf, resultOf, rowsOf } from '#disclosure/annual-report/count.ts';
import { contestedRequests, countedRequests } from '#disclosure/annual-report/report.queries.server.ts';
import { collected } from '#disclosure/annual-report/report.store.server.ts';
import { cellsOfKind } from '#disclosure/annual-report/report.ts';
import { ways } from '#disclosure/annual-report/rows.ts';
import { sourcesOf } from '#disclosure/annual-report/table-two.ts';
import { toldBy } from '#disclosure/annual-report/told.queries.server.ts';
import { openedReport } from '#routes/desk/(in)/annual-reports/opened.server.ts';
import type { PageServerLoad } from './$types';

/** What is behind one figure: requests by number and day, or publications. Whoever may open one goes on from there. */
export const load: PageServerLoad = async (event) => {
	const { context, row: report } = await openedReport(event);
	const { db } = context;
	const row = event.url.searchParams.get('row') ?? '';
	const column = event.url.searchParams.get('column') ?? 'total';
	const { id, body, year } = report;
	const page = { id, row, column };
	if (cellsOfKind(report.kind).some((one) => one === row)) {
		const told = await toldBy(db, body, year);
		const sums = await collected(db, context, body, year);
		return { ...page, requests: null, sources: sourcesOf(row, told, sums, year) };
	}
	if (ways.some((one) => one === row)) {
		const contests = await contestedRequests(db, body);
		const requests = contests
			.filter((one) => one.way === row)
			.filter((one) => {
				const result = resultOf(one, year);
				return result !== null && (column === 'total' || result === column);
			})
			.map((one) => ({ id: one.id, number: one.number, received: one.began, ended: one.decided }));
		return { ...page, requests, sources: null };
	}
	const requests = (await countedRequests(db, body, year))
		.filter((one) => rowsOf(one, year).includes(row) && (column === 'total' || columnOf(one) === column))
		.map((one) => ({ id: one.id, number: one.number, received: one.received, ended: one.ended }));
	return { ...page, requests, sources: null };
};
