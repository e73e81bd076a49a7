import { duties } from '#disclosure/annual-report/duties.ts';
import { publicReports } from '#disclosure/annual-report/report.queries.server.ts';
import { owedReports, reportedYear } from '#routes/(site)/disclosure/annual-reports/owed.server.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const names = unitNames(await locals.portal.county(), locals.language);
	const rows = await publicReports(locals.portal.publicDb);
	const publish = rows.map(({ kind, body, year, published_on: on }) => ({ kind, body, year, on }));
	const owed = await owedReports(locals.portal, { publish, 'hand-up': [] });
	return {
		year: reportedYear(),
		owed: duties
			.filter((duty) => duty.does === 'publish')
			.map((duty) => {
				const mine = owed.filter((one) => one.duty === duty);
				return {
					kind: duty.kind,
					of: duty.of,
					due: mine[0]?.due ?? '',
					bodies: mine.length,
					done: mine.filter((one) => one.on !== null).length,
					on: duty.of === 'county' ? (mine[0]?.on ?? null) : null,
					late: mine
						.filter((one) => one.state === 'late')
						.map(({ body }) => ({ id: body, name: names[body] ?? body }))
				};
			})
			.filter((one) => one.bodies > 0),
		reports: rows.map((one) => ({
			...one,
			bodyName: names[one.body === 'county' ? 'government' : one.body] ?? one.body
		}))
	};
};
