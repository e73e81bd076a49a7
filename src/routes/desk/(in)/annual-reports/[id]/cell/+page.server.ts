import { error } from '@sveltejs/kit';
import { columnOf, rowsOf } from '#disclosure/annual-report/count.ts';
import { countedRequests, reportOf } from '#disclosure/annual-report/report.queries.server.ts';
import { writerOf } from '#disclosure/annual-report/report.store.server.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import type { PageServerLoad } from './$types';

/** The requests behind one figure, by number and day; whoever may open one of them goes on from there. */
export const load: PageServerLoad = async (event) => {
	const officer = signedInOfficer(event);
	const { db } = await event.locals.portal.context();
	const report = await reportOf(db, event.params.id);
	if (!report || officer.unit !== writerOf(report.kind, report.body)) error(404, 'not-found');
	const row = event.url.searchParams.get('row') ?? '';
	const column = event.url.searchParams.get('column') ?? 'total';
	const requests = await countedRequests(db, report.body, report.year);
	return {
		id: report.id,
		row,
		column,
		requests: requests
			.filter(
				(one) => rowsOf(one, report.year).includes(row) && (column === 'total' || columnOf(one) === column)
			)
			.map(({ id, number, received, ended }) => ({ id, number, received, ended }))
	};
};
