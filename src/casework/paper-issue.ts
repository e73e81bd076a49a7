import type { Case, Entry } from '#casework/case.ts';
import type { Measure } from '#casework/deadlines.ts';
import type { Procedure } from '#casework/procedure.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { PaperKind } from '#papers/kind.ts';
import type { County } from '#units/county.ts';
import { findUnit, nameOn } from '#units/units.ts';

/** What a paper is made from. */
export type Issue = {
	on: Case;
	entry: Entry;
	kind: PaperKind;
	procedure: Procedure;
	county: County;
	measure: Measure;
	words: Words;
	language: Language;
	/** The number that it takes. */
	number: string;
	/** Numbers of the papers before it, by entry. */
	numbers: ReadonlyMap<number, string>;
	attachments: number;
	/** Names and contacts of the filer's side, kept out of every letter that goes to somebody else (INV-05). */
	filers: readonly string[];
	/** Names of the officers that the timeline names by account. */
	officers: ReadonlyMap<string, string>;
};

/** The body that issues a paper: the unit of whoever acted; a service, that of the paper it serves; else the one that sorts. */
export function issuerOf(on: Pick<Case, 'timeline' | 'dispatcher'>, entry: Entry): string {
	const served = on.timeline.find((one) => String(one.n) === String(entry.details['paper']));
	return entry.byUnit ?? served?.byUnit ?? on.dispatcher;
}

/** The body to which accusations and clues of misconduct go, as the county's table of routes names it. */
export function disciplineBody(county: County, day: string, language: Language): string {
	const route = county.routes.find((one) => one.code === 'JJ');
	return route?.bodyUnit ? unitNameOn(county, route.bodyUnit, day, language) : (route?.body[language] ?? '');
}

/** The name that a unit bore on the day of the paper. */
export const unitNameOn = (
	county: County,
	id: string,
	day: string,
	language: Language,
	form: 'short' | 'full' = 'full'
) => {
	const unit = findUnit(county, id);
	return unit ? nameOn(unit, day, language, form) : id;
};
