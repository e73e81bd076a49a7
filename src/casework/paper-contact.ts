import { fill } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';
import type { County } from '#units/county.ts';
import { findUnit, superiorsOf } from '#units/units.ts';

/** Telephone of the unit, or of the nearest one above it that has one. */
export function contactOf(
	county: County,
	unit: string,
	words: Words,
	form: 'phone' | 'unitPhone' = 'phone'
): string {
	const own = findUnit(county, unit);
	const numbers = [...(own ? [own] : []), ...superiorsOf(county, unit)].map((one) =>
		[one.switchboard, ...one.lines].filter((line) => line !== '')
	);
	const lines = numbers.find((some) => some.length > 0);
	return lines ? fill(words.papers.says[form], { lines: lines.join('、') }) : words.papers.says.online;
}
