import type { Calendar } from '#clocks/calendar.ts';
import type { Day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings, type Figures } from '#clocks/settings.ts';

type Measure = { calendar: Calendar; figures: Figures };

/** The last day of a clock that starts on a day, by the rule and the county's figure of that day. */
export function reckoned({ figures, calendar }: Measure, clock: string, from: Day): Day | null {
	const rule = ruleFor(clock, from);
	if (!rule) return null;
	const reckoning = dueDay(withSettings(rule, figures, from), [{ type: 'start', date: from }], calendar);
	return 'due' in reckoning ? reckoning.due : null;
}
