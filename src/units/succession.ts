import type { County, Duty, Standing } from './county.ts';
import { findUnit, holdsOn, unitOn } from './units.ts';

/** Who carries something on a day, and how sure that is. */
export type Carrier = { unit: string; standing: Standing };

export const findDuty = (county: County, id: string): Duty | undefined =>
	county.duties.find((duty) => duty.id === id);

/** Who carries a duty on that day; before its first known carrier, whoever carries it today. */
export const carriersOn = (duty: Duty, day: string): Carrier[] => {
	const rows = duty.carriedBy.filter((row) => holdsOn(row, day));
	return (rows.length > 0 ? rows : duty.carriedBy.filter((row) => row.to === null)).map(carrier);
};

/**
 * The unit that stands where a unit of 2017 stood (INV-21: XF22 24(2), FY23 19(4), SS17 26(6)). What passes on is the
 * duty: with a duty the answer is its carrier, without one all carriers of what the unit used to do.
 */
export const successorsOf = (county: County, unit: string, day: string, duty?: string): Carrier[] => {
	const id = county.units.find((one) => one.id === unit || one.planKey === unit)?.id;
	if (id === undefined) return [];
	const duties = county.duties.filter(
		(one) => (duty === undefined || one.id === duty) && one.carriedBy.some((row) => row.unit === id)
	);
	if (unitOn(county, id, day) && (duty === undefined || duties.length === 0)) return [itself(county, id)];
	return once(duties.flatMap((one) => carriersOn(one, day)));
};

/** Who stands for a unit of 2017 in one task of the plan on that day. */
export const leadsOf = (county: County, planKey: string, task: string, day: string): Carrier[] => {
	const id = county.units.find((unit) => unit.planKey === planKey)?.id;
	if (id === undefined) return [];
	const duties = county.duties.filter(
		(duty) => duty.tasks.includes(task) && duty.carriedBy.some((row) => row.unit === id)
	);
	const carriers = once(duties.flatMap((duty) => carriersOn(duty, day)));
	if (unitOn(county, id, day) && (carriers.length === 0 || carriers.some((one) => one.unit === id)))
		return [itself(county, id)];
	return carriers.length > 0 ? carriers : successorsOf(county, id, day);
};

const carrier = (row: Carrier): Carrier => ({ unit: row.unit, standing: row.standing });

const itself = (county: County, id: string): Carrier => ({
	unit: id,
	standing: findUnit(county, id)?.standing ?? 'unsure'
});

const once = (carriers: readonly Carrier[]): Carrier[] =>
	carriers.filter((one, n) => carriers.findIndex((other) => other.unit === one.unit) === n);
