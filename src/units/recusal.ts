import type { County } from './county.ts';
import { findUnit } from './units.ts';

/**
 * Units that must never meet a case in which these are complained of: they, all below them, what carries on
 * for one that has ended, and the members of a collective one (INV-01, INV-02: XF22 30(3), 46(5)).
 */
export const blockedUnits = (county: County, accused: readonly string[]): ReadonlySet<string> => {
	const blocked = new Set(accused.flatMap((id) => [id, ...members(county, id), ...heirs(county, id)]));
	for (let size = -1; size !== blocked.size;) {
		size = blocked.size;
		for (const unit of county.units)
			if (
				(unit.superior !== null && blocked.has(unit.superior)) ||
				unit.alsoUnder.some((id) => blocked.has(id))
			)
				blocked.add(unit.id);
	}
	return blocked;
};

export const isBlocked = (county: County, unit: string, accused: readonly string[]): boolean =>
	accused.length > 0 && blockedUnits(county, accused).has(unit);

const members = (county: County, id: string): string[] => {
	if (findUnit(county, id)?.kind !== 'collective') return [];
	const kind = id === 'all-townships' ? 'township' : 'department';
	return county.units.filter((unit) => unit.kind === kind).map((unit) => unit.id);
};

const heirs = (county: County, id: string): string[] => {
	const ended = findUnit(county, id)?.to ?? null;
	if (ended === null) return [];
	return county.duties
		.filter((duty) => duty.carriedBy.some((row) => row.unit === id))
		.flatMap((duty) =>
			duty.carriedBy.filter((row) => row.to === null || row.to > ended).map((row) => row.unit)
		);
};

const remembered = new WeakMap<County, Map<string, readonly string[]>>();

/** All units which, when complained of, keep this unit away from the case: itself, those above it, what it carries on. */
export const blockersOf = (county: County, unit: string): readonly string[] => {
	const known = remembered.get(county) ?? new Map<string, readonly string[]>();
	remembered.set(county, known);
	const found =
		known.get(unit) ?? county.units.filter((one) => isBlocked(county, unit, [one.id])).map((one) => one.id);
	known.set(unit, found);
	return found;
};
