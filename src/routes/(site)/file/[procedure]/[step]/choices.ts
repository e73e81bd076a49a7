import type { Draft } from '#casework/draft.ts';
import type { Language } from '#i18n/language.ts';
import type { County, Unit } from '#units/county.ts';
import { villagesOf } from '#units/places.ts';
import { nameOn, unitsOn } from '#units/units.ts';

type Option = { value: string; label: string };
export type Choices = {
	townships: readonly Option[];
	villages: readonly Option[];
	/** Units by the key of their group. */
	groups: readonly {
		key: 'department' | 'township' | 'party' | 'other' | 'former';
		options: readonly Option[];
	}[];
	names: Readonly<Record<string, string>>;
};

/** What may be chosen on the pages about place and units, whatever the page shows. */
export const placesFor = (county: County, draft: Pick<Draft, 'answers'>) => ({
	townships: county.places.townships.map((one) => one.id),
	villages: villagesOf(county, draft.answers['township'] ?? '').map((one) => one.code),
	units: county.units.map((one) => one.id)
});

/** The options of one page; nothing that the page does not show travels with it. */
export function choicesOf(
	county: County,
	step: string,
	draft: Draft,
	day: string,
	language: Language
): Choices {
	const groups = step === 'accused' ? unitGroups(county, day, language) : [];
	return {
		townships:
			step === 'place'
				? county.places.townships.map((one) => ({ value: one.id, label: one.name[language] }))
				: [],
		villages:
			step === 'village'
				? villagesOf(county, draft.answers['township'] ?? '').map((one) => ({
						value: one.code,
						label: one.name[language]
					}))
				: [],
		groups,
		names: Object.fromEntries(groups.flatMap((group) => group.options.map((one) => [one.value, one.label])))
	};
}

const keyOf = (unit: Unit) =>
	unit.kind === 'department' || unit.kind === 'government'
		? 'department'
		: unit.kind === 'township'
			? 'township'
			: unit.kind === 'party' || unit.kind === 'supervision' || unit.kind === 'congress'
				? 'party'
				: 'other';

function unitGroups(county: County, day: string, language: Language): Choices['groups'] {
	const today = unitsOn(county, day).filter((unit) => unit.level !== 'prefecture' && unit.kind !== 'above');
	const former = county.units.filter(
		(unit) => unit.to !== null && unit.to < day && unit.kind !== 'collective'
	);
	const option = (unit: Unit) => ({ value: unit.id, label: nameOn(unit, unit.to ?? day, language) });
	const grouped = (['department', 'township', 'party', 'other'] as const).map((key) => ({
		key,
		options: today.filter((unit) => keyOf(unit) === key).map(option)
	}));
	return [...grouped, { key: 'former' as const, options: former.map(option) }].filter(
		(group) => group.options.length > 0
	);
}
