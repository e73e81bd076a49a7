import type { County, Language, Text, Unit } from './county.ts';

export const findUnit = (county: County, id: string): Unit | undefined =>
	county.units.find((unit) => unit.id === id);

/** Whether a row holds on a day; both ends count. */
export const holdsOn = (
	row: { readonly from: string | null; readonly to: string | null },
	day: string
): boolean => (row.from === null || row.from <= day) && (row.to === null || day <= row.to);

/** The unit if it exists on that day. */
export const unitOn = (county: County, id: string, day: string): Unit | undefined => {
	const unit = findUnit(county, id);
	return unit && holdsOn(unit, day) ? unit : undefined;
};

export const unitsOn = (county: County, day: string): Unit[] =>
	county.units.filter((unit) => holdsOn(unit, day));

export const townshipUnit = (county: County, place: string): Unit | undefined =>
	county.units.find((unit) => unit.kind === 'township' && unit.place === place);

export const superiorOf = (county: County, id: string): Unit | undefined => {
	const superior = findUnit(county, id)?.superior ?? null;
	return superior === null ? undefined : findUnit(county, superior);
};

/** The next higher units, nearest first. */
export const superiorsOf = (county: County, id: string): Unit[] => {
	const superior = superiorOf(county, id);
	return superior ? [superior, ...superiorsOf(county, superior.id)] : [];
};

/** Who reconsiders a unit's acts: the nearest government above it, or the unit above where none stands there (FY23 arts. 24, 27). */
export const reconsidererOf = (county: County, id: string): Unit | undefined => {
	const above = superiorsOf(county, id);
	return above.find((unit) => unit.reconsiders) ?? above[0];
};

/** The nearest unit above all of these, under either superior; units of two trees have none. */
export const commonSuperior = (county: County, ids: readonly string[]): Unit | undefined => {
	const [first, ...others] = ids;
	return first === undefined
		? undefined
		: superiorsOf(county, first).find((above) => others.every((id) => isSameOrBelow(county, id, above.id)));
};

/** Every unit below, at any depth and under either superior. */
export const unitsBelow = (county: County, id: string): Unit[] =>
	county.units.filter((unit) => unit.id !== id && isSameOrBelow(county, unit.id, id));

export const isSameOrBelow = (county: County, id: string, above: string): boolean => {
	if (id === above) return true;
	const unit = findUnit(county, id);
	if (!unit) return false;
	return [...(unit.superior === null ? [] : [unit.superior]), ...unit.alsoUnder].some((next) =>
		isSameOrBelow(county, next, above)
	);
};

/** The name borne on that day: old papers keep the old name. */
export const nameOn = (
	unit: Unit,
	day: string,
	language: Language,
	form: 'short' | 'full' = 'short'
): string => namesOn(unit, day)[form][language];

const namesOn = (unit: Unit, day: string): { readonly full: Text; readonly short: Text } => {
	const row = unit.names.find((name) => holdsOn(name, day)) ?? unit.names.at(-1);
	if (!row) throw new Error(`unit ${unit.id} has no name`);
	return row;
};

const plain = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s·,，。、()]/g, '');

/** Units that bear or bore a name with these words, the names of 2017 among them; the closest name first. */
export const searchUnits = (county: County, text: string): Unit[] => {
	const wanted = plain(text);
	if (wanted === '') return [];
	return county.units
		.map((unit) => ({ unit, score: Math.max(...namesOf(unit).map((name) => likeness(plain(name), wanted))) }))
		.filter((one) => one.score > 0)
		.sort((a, b) => b.score - a.score || Number(a.unit.to !== null) - Number(b.unit.to !== null))
		.map((one) => one.unit);
};

const namesOf = (unit: Unit): string[] =>
	[
		...unit.names.flatMap((name) => [name.full, name.short]),
		...(unit.name2017 ? [unit.name2017] : [])
	].flatMap((name) => [name.zh, name.en]);

const likeness = (name: string, wanted: string): number => {
	if (name === wanted) return 2;
	if (name.includes(wanted)) return 1 + wanted.length / name.length / 2;
	return name.length >= 3 && wanted.includes(name) ? 0.5 + name.length / wanted.length / 4 : 0;
};
