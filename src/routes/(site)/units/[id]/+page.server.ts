import { error } from '@sveltejs/kit';
import { leadUnitsOn } from '#jurisdiction/plan-leads.ts';
import { tasksOf } from '#plan/plan.ts';
import { figuresOf } from '#statistics/figures.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { unitNames } from '#units/names.ts';
import { findUnit, holdsOn, nameOn, superiorOf } from '#units/units.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const county = await locals.portal.county();
	const language = locals.language;
	const unit = findUnit(county, params.id);
	if (!unit) error(404);
	const today = dayInChina(now());
	const names = unitNames(county, language);
	const sums = await sumsBy(locals.portal.publicDb, 'county', { unit: unit.id }, today);
	const counts = sums.get('') ?? {};
	const superior = superiorOf(county, unit.id);
	return {
		id: unit.id,
		name: nameOn(unit, '9999-12-31', language, 'full'),
		kind: unit.kind,
		current: holdsOn(unit, today),
		standing: unit.standing,
		note: unit.note?.[language] ?? null,
		lines: [unit.switchboard, ...unit.lines].filter((line) => line !== ''),
		former: unit.name2017?.[language] ?? null,
		superior: superior ? { id: superior.id, name: names[superior.id] ?? '' } : null,
		duties: county.duties
			.filter((duty) => duty.carriedBy.some((row) => row.unit === unit.id))
			.map((duty) => ({
				name: duty.name[language],
				passed: duty.carriedBy
					.filter(
						(row) =>
							row.to === null &&
							row.unit !== unit.id &&
							!duty.carriedBy.some((own) => own.unit === unit.id && own.to === null)
					)
					.map((row) => ({ id: row.unit, name: names[row.unit] ?? row.unit, from: row.from }))
			})),
		tasks: tasksOf(county.plan)
			.filter((task) =>
				leadUnitsOn(county, task.ref, today).some((one) => one.unit === unit.id && one.part === 'leads')
			)
			.map((task) => ({ ref: task.ref, title: task.title[language] })),
		filed: (counts['received'] ?? 0) > 0,
		figures: figuresOf([counts])[0]
	};
};
