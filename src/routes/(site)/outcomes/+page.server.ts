import { error } from '@sveltejs/kit';
import { readFilter, readPage } from '#publication/filter.ts';
import { findRecords, recordedValues } from '#publication/public-record.queries.server.ts';
import { filedAlone } from '#procedures.ts';
import { taskTitles, townshipNames, unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const filter = readFilter(url.searchParams);
	const page = readPage(url.searchParams);
	const db = locals.portal.publicDb;
	const [found, values] = await Promise.all([findRecords(db, filter, page), recordedValues(db)]);
	if (page > found.pages) error(404);
	const county = await locals.portal.county();
	return {
		...found,
		page,
		filter,
		search: url.search,
		kinds: filedAlone.filter((one) => !one.sealed).map((one) => one.id),
		unitNames: unitNames(county, locals.language),
		townshipNames: townshipNames(county, locals.language),
		values,
		taskTitles: taskTitles(county, locals.language)
	};
};
