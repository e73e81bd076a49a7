import { error } from '@sveltejs/kit';
import { publicReport } from '#disclosure/annual-report/report.queries.server.ts';
import { cellsOfKind, namesOf } from '#disclosure/annual-report/report.ts';
import { sourcesOf } from '#disclosure/annual-report/table-two.ts';
import { collectedBy, toldBy } from '#disclosure/annual-report/told.queries.server.ts';
import type { PageServerLoad } from './$types';

/** The publications behind a figure of table 2, as they stand today. Requests are nobody's business but the applicant's. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const db = locals.portal.publicDb;
	const found = await publicReport(db, params.id);
	const asked = url.searchParams.get('cell');
	const cell = found ? cellsOfKind(found.kind).find((one) => one === asked) : undefined;
	if (!found || !cell) error(404, 'not-found');
	const { body, report } = found;
	const told = await toldBy(db, body, report.year);
	const sums = await collectedBy(db, namesOf(await locals.portal.county(), body, report.year));
	return {
		id: params.id,
		cell,
		n: report.counted[cell] ?? 0,
		sources: sourcesOf(cell, told, sums, report.year)
	};
};
