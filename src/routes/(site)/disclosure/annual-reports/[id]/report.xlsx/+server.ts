import { error } from '@sveltejs/kit';

import { publicReport } from '#disclosure/annual-report/report.queries.server.ts';
import { reportXlsx } from '#disclosure/annual-report/report-sheet.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const published = await publicReport(locals.portal.publicDb, params.id);
	if (!published) error(404, 'not-found');
	const { kind, report } = published;
	const bytes = await reportXlsx(kind, report, locals.language);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `inline; filename="${params.id}.xlsx"`
		}
	});
};
