import { missingIn } from '#disclosure/catalogue/minimum.ts';
import { minimums, publishing } from '#routes/(site)/disclosure/units/minimum.server.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const county = await locals.portal.county();
	const units = publishing(county);
	const read = await minimums(locals.portal, units, locals.language);
	const names = unitNames(county, locals.language);
	return {
		units: units.map(({ id, kind }) => ({
			id,
			kind,
			name: names[id] ?? id,
			missing: missingIn(read.get(id) ?? []).length
		}))
	};
};
