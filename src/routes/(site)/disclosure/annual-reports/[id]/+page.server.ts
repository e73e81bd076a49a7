import { error } from '@sveltejs/kit';
import { publicReport } from '#disclosure/annual-report/report.queries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const published = await publicReport(locals.portal.publicDb, params.id);
	if (!published) error(404, 'not-found');
	return published;
};
