import { error } from '@sveltejs/kit';
import { reportPdf } from '#disclosure/annual-report/report-pdf.server.ts';
import { publicReport } from '#disclosure/annual-report/report.queries.server.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const published = await publicReport(locals.portal.publicDb, params.id);
	if (!published) error(404, 'not-found');
	const { kind, report, publishedOn, hash } = published;
	const words = wordsIn(locals.language).reports;
	const title = fill(words.name, {
		body: report.body[locals.language],
		year: report.year,
		kind: words.kinds[kind]
	});
	const bytes = await reportPdf(kind, report, { title, publishedOn, hash }, locals.language);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${params.id}.pdf"`
		}
	});
};
