import { leadUnitsOn } from '#jurisdiction/plan-leads.ts';
import { latestProgress } from '#publication/plan-progress.queries.server.ts';
import { coverColumn } from '#statistics/cover.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';
import { unitNames } from '#units/names.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const county = await locals.portal.county();
	const today = dayInChina(now());
	const language = locals.language;
	const names = unitNames(county, language);
	const [sums, progress] = await Promise.all([
		sumsBy(locals.portal.publicDb, 'task', {}, today),
		latestProgress(locals.portal.publicDb)
	]);
	const refs = county.plan.measures.flatMap((measure) => measure.tasks.map((task) => task.ref));
	const filed = coverColumn(refs.map((ref) => sums.get(ref)?.['received'] ?? 0));
	return {
		title: county.plan.title[language],
		published: county.plan.published,
		tasks: refs.length,
		measures: county.plan.measures.length,
		parts: county.plan.parts.map((part) => ({
			id: part.id,
			name: part.name[language],
			measures: county.plan.measures
				.filter((measure) => measure.part === part.id)
				.map((measure) => ({
					number: measure.number,
					title: measure.title[language],
					tasks: measure.tasks.map((task) => ({
						ref: task.ref,
						title: task.title[language],
						state: progress.get(task.ref)?.state ?? null,
						lead: names[leadUnitsOn(county, task.ref, today)[0]?.unit ?? ''] ?? '',
						filed: filed[refs.indexOf(task.ref)] ?? 0
					}))
				}))
		}))
	};
};
