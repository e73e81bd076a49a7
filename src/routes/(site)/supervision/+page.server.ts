import { readStatistics } from '#statistics/address.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { unitFigures } from '#supervision/public-figures.ts';
import { unitNames } from '#units/names.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

/** How often units were late and supervised: numbers alone, read through the role that knows no case. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const today = dayInChina(now());
	const { from, to } = readStatistics(url.searchParams, today);
	const db = locals.portal.publicDb;
	const [filed, orders] = await Promise.all([
		sumsBy(db, 'unit', { from, to }, today),
		sumsBy(db, 'unit', { from, to, procedure: 'supervision-order', inside: true }, today)
	]);
	return {
		from,
		to,
		rows: unitFigures(filed, orders),
		names: unitNames(await locals.portal.county(), locals.language)
	};
};
