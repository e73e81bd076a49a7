import { dayInChina } from '#clocks/day.ts';
import { ruleAreas, ruleFor, versionsOf, type RuleArea } from '#clocks/rules.ts';
import { figureHistory, readFigures } from '#clocks/settings.queries.server.ts';
import { figureOn, withSettings } from '#clocks/settings.ts';
import { now } from '#platform/time.server.ts';
import type { PageServerLoad } from './$types';

const areas = Object.keys(ruleAreas) as RuleArea[];

/** Every time limit of one area as it counts today, with the county's own figures and their reasons. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const db = locals.portal.publicDb;
	const asked = url.searchParams.get('area');
	const area = areas.find((one) => one === asked) ?? 'petitions';
	const today = dayInChina(now());
	const [figures, history] = await Promise.all([readFigures(db), figureHistory(db)]);
	const ids = [...new Set(ruleAreas[area].map(({ id }) => id))];
	return {
		area,
		areas,
		rules: ids.flatMap((id) => {
			const rule = ruleFor(id, today);
			if (!rule) return [];
			const own = rule.settingKey === null ? undefined : figureOn(figures, rule.settingKey, today);
			const set = figures.findLast((one) => one.key === rule.settingKey && one.from <= today);
			const next = figures.find((one) => one.key === rule.settingKey && one.from > today);
			return [
				{
					id,
					name: rule.name,
					length: withSettings(rule, figures, today).length,
					usual: rule.length,
					own: own === undefined ? null : (set?.from ?? null),
					coming: next ? { from: next.from, figure: next.figure } : null,
					extension: rule.extension,
					standing: rule.standing,
					articles: rule.articles,
					from: rule.validFrom
				}
			];
		}),
		changes: history.map((one) => ({
			id: one.id,
			name: versionsOf(one.clock).at(-1)?.name ?? { zh: one.clock, en: one.clock },
			figure: Number(one.value),
			from: one.from_day,
			reason: one.reason,
			on: dayInChina(one.set_at)
		}))
	};
};
