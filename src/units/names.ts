import type { County, Language } from './county.ts';
import { nameOn } from './units.ts';

const LATEST = '9999-12-31';

/** Short names of all units by id, today's for units that still exist, the last for others. */
export const unitNames = (county: County, language: Language): Record<string, string> =>
	Object.fromEntries(county.units.map((unit) => [unit.id, nameOn(unit, LATEST, language)]));

export const townshipNames = (county: County, language: Language): Record<string, string> =>
	Object.fromEntries(county.places.townships.map((one) => [one.id, one.name[language]]));

export const matterTitles = (county: County, language: Language): Record<string, string> =>
	Object.fromEntries(county.matters.map((one) => [one.id, one.title[language]]));

export const taskTitles = (county: County, language: Language): Record<string, string> =>
	Object.fromEntries(
		county.plan.measures.flatMap((measure) => measure.tasks.map((task) => [task.ref, task.title[language]]))
	);
