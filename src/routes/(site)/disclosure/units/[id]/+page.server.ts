import { error } from '@sveltejs/kit';
import { missingIn } from '#disclosure/catalogue/minimum.ts';
import { owedNow } from '#publication/disclosed.queries.server.ts';
import { minimums, publishing } from '#routes/(site)/disclosure/units/minimum.server.ts';
import { nameOn } from '#units/units.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const county = await locals.portal.county();
	const unit = publishing(county).find((one) => one.id === params.id);
	if (!unit) error(404);
	const sections = (await minimums(locals.portal, [unit], locals.language)).get(unit.id) ?? [];
	return {
		id: unit.id,
		name: nameOn(unit, '9999-12-31', locals.language, 'full'),
		sections,
		missing: missingIn(sections).length,
		owed: (await owedNow(locals.portal.publicDb, unit.id)).length
	};
};
