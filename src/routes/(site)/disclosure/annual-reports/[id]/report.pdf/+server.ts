import { error } from '@sveltejs/kit';
import { publicReport } from '#disclosure/annual-report/report.queries.server.ts';
import { reportPdfAnswer } from '#routes/report-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const published = await publicReport(locals.portal.publicDb, params.id);
	if (!published) error(404, 'not-found');
	return reportPdfAnswer(published, locals.language);
};
