import { error } from '@sveltejs/kit';
import { leadUnitsOn } from '#jurisdiction/plan-leads.ts';
import { findTask, measureOf } from '#plan/plan.ts';
import { findRecords } from '#publication/public-record.queries.server.ts';
import { progressOf } from '#publication/plan-progress.queries.server.ts';
import { figuresOf } from '#statistics/figures.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { mattersOf } from '#units/matters.ts';
import { unitNames } from '#units/names.ts';
import { findUnit, nameOn } from '#units/units.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const county = await locals.portal.county();
	const language = locals.language;
	const task = findTask(county.plan, params.ref);
	const measure = measureOf(county.plan, params.ref);
	if (!task || !measure) error(404);
	const today = dayInChina(now());
	const [sums, records, progress] = await Promise.all([
		sumsBy(locals.portal.publicDb, 'county', { task: task.ref }, today),
		findRecords(locals.portal.publicDb, { task: task.ref }, 1),
		progressOf(locals.portal.publicDb, task.ref)
	]);
	const names = unitNames(county, language);
	const counts = sums.get('') ?? {};
	return {
		ref: task.ref,
		title: task.title[language],
		measure: `${measure.number} ${measure.title[language]}`,
		progress: progress.map((row) => ({ ...row, unit: names[row.unit] ?? row.unit })),
		responsible: task.role === 'responsible',
		then: task.units.map((key) => {
			const unit = findUnit(county, key) ?? county.units.find((one) => one.planKey === key);
			return unit ? nameOn(unit, county.plan.published, language) : key;
		}),
		now: leadUnitsOn(county, task.ref, today).map((one) => ({
			id: one.unit,
			name: names[one.unit] ?? one.unit,
			part: one.part,
			standing: one.standing
		})),
		matters: mattersOf(county, task.ref).map((one) => ({
			id: one.id,
			title: one.title[language],
			procedure: one.procedure
		})),
		filed: (counts['received'] ?? 0) > 0,
		figures: figuresOf([counts])[0],
		records: records.rows.slice(0, 8).map(({ id, title, answered_on }) => ({ id, title, answered_on })),
		count: records.count
	};
};
