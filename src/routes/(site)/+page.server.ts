import { filedAlone } from '#procedures.ts';
import { findRecords } from '#publication/public-record.queries.server.ts';
import { figuresOf } from '#statistics/figures.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import { addDays, dayInChina } from '#clocks/day.ts';
import { unitNames } from '#units/names.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const today = dayInChina(now());
	const [sums, latest] = await Promise.all([
		sumsBy(locals.portal.publicDb, 'county', { from: addDays(today, -365) }, today),
		findRecords(locals.portal.publicDb, {}, 1)
	]);
	return {
		doors: filedAlone.map((one) => one.id),
		figures: figuresOf([sums.get('') ?? {}])[0],
		latest: latest.rows
			.slice(0, 5)
			.map(({ id, title, unit, answered_on, procedure }) => ({ id, title, unit, answered_on, procedure })),
		names: unitNames(await locals.portal.county(), locals.language)
	};
};
