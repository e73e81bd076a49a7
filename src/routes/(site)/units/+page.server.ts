import { dayInChina } from '#clocks/day.ts';
import { holdsOn, nameOn, searchUnits } from '#units/units.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const county = await locals.portal.county();
	const language = locals.language;
	const today = dayInChina(now());
	const words = (url.searchParams.get('words') ?? '').trim().slice(0, 40);
	const list = words === '' ? county.units : searchUnits(county, words).slice(0, 20);
	return {
		words,
		units: list.map((unit) => ({
			id: unit.id,
			name: nameOn(unit, '9999-12-31', language),
			kind: unit.kind,
			current: holdsOn(unit, today),
			former: unit.name2017?.[language] ?? null,
			standing: unit.standing
		}))
	};
};
