import { retentionOf } from '#casework/retention/periods.ts';
import { retentionFigures } from '#casework/retention/retention.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { now } from '#platform/time.server.ts';
import { procedures } from '#procedures.ts';
import type { PageServerLoad } from './$types';

/** How long the file of each kind is kept, with the county's own figures. */
export const load: PageServerLoad = async ({ locals }) => {
	const figures = await retentionFigures(locals.portal.publicDb, dayInChina(now()));
	return {
		kept: procedures
			.filter((one) => !one.sealed && one.lifecycle[one.first]?.by.includes('resident'))
			.map((one) => ({ kind: one.id, ...retentionOf(one.id, figures) }))
	};
};
