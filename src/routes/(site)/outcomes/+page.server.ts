import { error } from '@sveltejs/kit';
import { monthsOf, readFilter, readPage } from '#publication/filter.ts';
import { findRecords } from '#publication/public-record.queries.server.ts';
import { procedures } from '#procedures.ts';
import { dayInChina } from '#clocks/day.ts';
import { townshipNames, unitNames } from '#units/names.ts';
import { unitsOn } from '#units/units.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const filter = readFilter(url.searchParams);
	const page = readPage(url.searchParams);
	const found = await findRecords(locals.portal.publicDb, filter, page);
	if (page > found.pages) error(404);
	const county = await locals.portal.county();
	const today = dayInChina(new Date());
	return {
		...found,
		page,
		filter,
		search: url.search,
		kinds: procedures.filter((one) => !one.sealed).map((one) => one.id),
		outcomes: [...new Set(procedures.flatMap((one) => one.outcomes))],
		units: unitsOn(county, today).map((one) => one.id),
		unitNames: unitNames(county, locals.language),
		townshipNames: townshipNames(county, locals.language),
		months: monthsOf(today, 24)
	};
};
