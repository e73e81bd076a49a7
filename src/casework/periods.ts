import type { Procedure } from '#casework/procedure.ts';
import type { Day } from '#clocks/day.ts';
import type { Length, Rule } from '#clocks/rule.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings, type Figures } from '#clocks/settings.ts';

/** A period as it is announced before anything has started. */
export type Period = {
	clock: string;
	name: Rule['name'];
	length: Length;
	standing: Rule['standing'];
	articles: readonly string[];
};

/** The periods that a person who files may count on, by the rules in force on that day. What units settle among themselves is left out. */
export const periodsOf = (procedure: Procedure, day: Day, figures: Figures): Period[] =>
	Object.entries(procedure.clocks).flatMap(([clock, binding]) => {
		const rule = ruleFor(clock, day);
		if (!rule || binding.owner === 'nobody' || binding.stops.includes('object')) return [];
		const { name, length, standing, articles } = withSettings(rule, figures, day);
		return [{ clock, name, length, standing, articles }];
	});
