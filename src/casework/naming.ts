import { isDay } from '#clocks/day.ts';
import { versionsOf } from '#clocks/rules.ts';
import { dayText } from '#i18n/dates.ts';
import type { Language } from '#i18n/language.ts';
import type { County } from '#units/county.ts';
import { findMatter } from '#units/matters.ts';
import { findTownship, findVillage } from '#units/places.ts';
import { findUnit, nameOn } from '#units/units.ts';

/** Names for the ids that a case holds; an id that has no name shows itself. */
export type Naming = {
	unit: (id: string | null) => string;
	matter: (id: string | null) => string;
	route: (code: string | null) => string;
	place: (on: { township: string | null; village: string | null }) => string;
	officer: (account: string | null) => string;
	task: (ref: string | null) => string;
	clock: (id: string) => string;
	day: (day: string) => string;
};

/** `today` settles which name of a unit is shown; `officers` are the names of accounts that were looked up. */
export function namingIn(
	county: County,
	language: Language,
	today: string,
	officers: ReadonlyMap<string, string> = new Map()
): Naming {
	const orEmpty = (name: (id: string) => string) => (id: string | null) => (id === null ? '' : name(id));
	const tasks = county.plan.measures.flatMap((measure) => measure.tasks);
	const township = orEmpty((id) => findTownship(county, id)?.name[language] ?? id);
	const village = orEmpty((code) => findVillage(county, code)?.name[language] ?? code);
	return {
		unit: orEmpty((id) => {
			const unit = findUnit(county, id);
			return unit ? nameOn(unit, today, language) : id;
		}),
		matter: orEmpty((id) => findMatter(county, id)?.title[language] ?? id),
		route: orEmpty((code) => county.routes.find((route) => route.code === code)?.name[language] ?? code),
		place: (on) =>
			[township(on.township), village(on.village)].filter(Boolean).join(language === 'zh' ? '' : ', '),
		officer: orEmpty((account) => officers.get(account) ?? ''),
		task: orEmpty((ref) => `${ref} ${tasks.find((task) => task.ref === ref)?.title[language] ?? ''}`.trim()),
		clock: (id) => versionsOf(id).at(-1)?.name[language] ?? id,
		day: (day) => (isDay(day) ? dayText(day, language) : day)
	};
}
