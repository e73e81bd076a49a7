import { findTask, leadUnits } from '#plan/plan.ts';
import type { Lead } from '#plan/plan.ts';
import type { County } from '#units/county.ts';
import { leadsOf } from '#units/succession.ts';
import type { Carrier } from '#units/succession.ts';

/** The units that answer for a task of the plan on a day, by the succession of duties. */
export const leadUnitsOn = (county: County, ref: string, day: string): Lead<Carrier>[] => {
	const task = findTask(county.plan, ref);
	return task ? leadUnits(task, (key, task) => leadsOf(county, key, task, day)) : [];
};
