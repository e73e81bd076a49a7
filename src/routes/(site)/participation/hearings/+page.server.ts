import { dayInChina } from '#clocks/day.ts';
import { hearingList } from '#participation/hearings.queries.server.ts';
import { now } from '#platform/time.server.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await hearingList(locals.portal.publicDb, dayInChina(now()))),
	unitNames: unitNames(await locals.portal.county(), locals.language)
});
