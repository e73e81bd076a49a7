import { todayOf } from '#casework/context.server.ts';
import { countyClocks } from '#clocks/figure-limits.ts';
import { figureOn, withSettings } from '#clocks/settings.ts';
import { countyKeeper } from '#routes/desk/county-keeper.server.ts';
import type { PageServerLoad } from './$types';

/** The figures that the county itself sets, with the default and the one in force. */
export const load: PageServerLoad = async (event) => {
	countyKeeper(event);
	const context = await event.locals.portal.context();
	const today = todayOf(context);
	return {
		saved: event.url.searchParams.has('saved'),
		rows: countyClocks(today).map((rule) => ({
			id: rule.id,
			name: rule.name,
			standing: rule.standing,
			usual: rule.length,
			now: withSettings(rule, context.figures, today).length,
			since:
				figureOn(context.figures, rule.id, today) === undefined
					? null
					: (context.figures.findLast((one) => one.key === rule.id && one.from <= today)?.from ?? null)
		}))
	};
};
