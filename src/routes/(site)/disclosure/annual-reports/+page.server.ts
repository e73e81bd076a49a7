import { publicReports } from '#disclosure/annual-report/report.queries.server.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const names = unitNames(await locals.portal.county(), locals.language);
	const rows = await publicReports(locals.portal.publicDb);
	return {
		reports: rows.map((one) => ({
			...one,
			bodyName: names[one.body === 'county' ? 'government' : one.body] ?? one.body
		}))
	};
};
