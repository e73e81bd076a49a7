import type { Case } from '#casework/case.ts';
import type { Procedure } from '#casework/procedure.ts';
import type { Calendar } from '#clocks/calendar.ts';
import { isDay, type Day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { dayText } from '#i18n/dates.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { County } from '#units/county.ts';

/** The route against an act that may still be challenged (FY23 art. 11, SS17 art. 12). */
const ACT_ROUTE = 'ADM';

type About = { on: Pick<Case, 'facts'>; procedure: Procedure; county: County; calendar: Calendar };

/**
 * What else may be done against an act while the complaint is handled, and that this does not wait (part B.4, INV-13).
 * Where the person wrote the day of the act, the last days are counted from it; null where all of them are over.
 */
export function actPeriods(
	{ on, procedure, county, calendar }: About,
	today: Day,
	words: Words,
	language: Language
) {
	const route = county.routes.find((one) => one.code === ACT_ROUTE);
	const field = procedure.form.dayOfAct;
	if (!route || field === undefined) return null;
	const says = words.papers.says;
	const given = on.facts[field];
	const from = isDay(given) ? given : null;
	const last = (route.clocks ?? []).flatMap((clock) => {
		const rule = from === null ? undefined : ruleFor(clock, from);
		const due = rule && from ? dueDay(rule, [{ type: 'start', date: from }], calendar) : null;
		return rule && due && 'due' in due && due.due !== null
			? [{ name: rule.name[language], due: due.due }]
			: [];
	});
	const open = last.filter((one) => one.due >= today);
	if (from !== null && open.length === 0) return null;
	const days = open.map((one) => fill(says.actDay, { name: one.name, day: dayText(one.due, language) }));
	return {
		route: route.name[language],
		body: route.body[language],
		contact: route.contact[language],
		text: [
			fill(says.act, { route: route.name[language], period: route.period?.[language] ?? '' }),
			...(from === null ? [] : [fill(says.actFrom, { day: dayText(from, language) }), ...days]),
			says.actRuns
		].join(language === 'zh' ? '' : ' ')
	};
}
