import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { County, Unit } from '#units/county.ts';
import { nameOn, unitsOn } from '#units/units.ts';

type Kinds = Words['desk']['action']['unitKinds'];

const groupOf = (unit: Unit): keyof Kinds => {
	if (unit.kind === 'township') return 'township';
	if (unit.kind === 'department') return 'department';
	if (unit.kind === 'party') return 'party';
	return unit.kind === 'government' ? 'government' : 'other';
};

/** The units of a day to choose from, by kind; a collective of units cannot be chosen. */
export function unitGroups(
	county: County,
	language: Language,
	today: string,
	kinds: Kinds,
	allowed: (id: string) => boolean = () => true
) {
	const units = unitsOn(county, today).filter((unit) => unit.kind !== 'collective' && allowed(unit.id));
	const order = ['department', 'township', 'government', 'party', 'other'] as const;
	return order.flatMap((group) => {
		const options = units
			.filter((unit) => groupOf(unit) === group)
			.map((unit) => ({ value: unit.id, label: nameOn(unit, today, language) }));
		return options.length > 0 ? [{ label: kinds[group], options }] : [];
	});
}
