import { daysBetween, type Day } from '#clocks/day.ts';
import { missingIn } from '#disclosure/catalogue/minimum.ts';
import { owedNow } from '#publication/disclosed.queries.server.ts';
import { minimums, publishing } from '#routes/(site)/disclosure/units/minimum.server.ts';
import { todayHere } from '#routes/(site)/disclosure/shown.server.ts';
import { unitNames } from '#units/names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const today = todayHere();
	const county = await locals.portal.county();
	const names = unitNames(county, locals.language);
	const units = publishing(county);
	const read = await minimums(locals.portal, units, locals.language);
	return {
		rows: (await owedNow(locals.portal.publicDb)).map((row) => ({
			...row,
			unitName: names[row.unit] ?? row.unit,
			left: daysBetween(today, row.due_on as Day)
		})),
		units: units
			.map(({ id, kind }) => ({
				id,
				kind,
				name: names[id] ?? id,
				missing: missingIn(read.get(id) ?? []).length
			}))
			.filter((unit) => unit.missing > 0)
	};
};
