import type { Case, Entry } from '#casework/case.ts';
import type { Measure } from '#casework/deadlines.ts';
import type { Procedure } from '#casework/procedure.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { isPaperKind } from '#papers/kind.ts';
import { paperNumber } from '#papers/number.ts';
import type { County } from '#units/county.ts';
import { findUnit, nameOn } from '#units/units.ts';

/** What a paper is made from. */
export type Issue = {
	on: Case;
	entry: Entry;
	procedure: Procedure;
	county: County;
	measure: Measure;
	words: Words;
	language: Language;
	/** The name of the person who filed: given for that person's own copy alone, null for every other. */
	filer: string | null;
	attachments: number;
};

/** The body that issues a paper: the unit of whoever acted; for what the system does, the one that sorts. */
export const issuerOf = (on: Case, entry: Entry): string => entry.byUnit ?? on.dispatcher;

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

/** The number that a paper bears. */
export function numberOf(
	{ on, county, words, language }: Pick<Issue, 'on' | 'county' | 'words' | 'language'>,
	entry: Entry
): string {
	const kind = entry.paper;
	if (!isPaperKind(kind)) return '';
	return paperNumber(words.papers.number, {
		issuer: unitNameOn(county, issuerOf(on, entry), entry.on, language, 'short'),
		mark: words.papers.marks[kind],
		caseNumber: on.number,
		entry: entry.n
	});
}
