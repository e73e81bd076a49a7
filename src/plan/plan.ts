type Words = { readonly zh: string; readonly en: string };

/** A task of the plan and the units of 2017 that answer for it; the first leads. */
export type Task = {
	readonly ref: string;
	readonly title: Words;
	readonly role: 'lead' | 'responsible';
	readonly units: readonly string[];
	readonly inside: boolean;
};

export type Measure = {
	readonly number: string;
	readonly part: string;
	readonly title: Words;
	readonly tasks: readonly Task[];
};

export type Plan = {
	readonly title: Words;
	readonly published: string;
	readonly parts: readonly { readonly id: string; readonly name: Words }[];
	readonly measures: readonly Measure[];
};

export const tasksOf = (plan: Plan): Task[] => plan.measures.flatMap((measure) => measure.tasks);

export const findTask = (plan: Plan, ref: string): Task | undefined =>
	tasksOf(plan).find((task) => task.ref === ref);

export const measureOf = (plan: Plan, ref: string): Measure | undefined =>
	plan.measures.find((measure) => measure.tasks.some((task) => task.ref === ref));

export type Lead<C> = C & { part: 'leads' | 'co-leads' | 'responsible'; from2017: string };

/**
 * Who answers for a task today. `carriers` says who stands for a unit of 2017 in that task on the day meant;
 * two units of 2017 that became one are named once, in the higher part.
 */
export const leadUnits = <C extends { unit: string }>(
	task: Task,
	carriers: (planKey: string, task: string) => readonly C[]
): Lead<C>[] => {
	const leads = task.units.flatMap((key, n) =>
		carriers(key, task.ref).map((carrier): Lead<C> => ({
			...carrier,
			part: task.role === 'responsible' ? 'responsible' : n === 0 ? 'leads' : 'co-leads',
			from2017: key
		}))
	);
	return leads.filter((one, n) => leads.findIndex((other) => other.unit === one.unit) === n);
};
