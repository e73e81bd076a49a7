import type { Measure } from '#casework/deadlines.ts';
import type { Day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings } from '#clocks/settings.ts';

/** The last day of a clock that starts on a day, by the rule and the county's figure of that day. */
export function reckoned(context: Measure, clock: string, from: Day): Day | null {
	const rule = ruleFor(clock, from);
	if (!rule) return null;
	const reckoning = dueDay(
		withSettings(rule, context.figures, from),
		[{ type: 'start', date: from }],
		context.calendar
	);
	return 'due' in reckoning ? reckoning.due : null;
}
