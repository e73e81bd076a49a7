import { reckon, type ClockEvent, type Reckoning } from '#clocks/due-day.ts';
import type { Calendar } from '#clocks/calendar.ts';
import type { Rule } from '#clocks/rule.ts';
import type { Step } from '#clocks/walk.ts';

/** How a due day was reached: each day from the event on, with its number or the reason it has none. */
export function explainDue(
	rule: Rule,
	events: readonly ClockEvent[],
	calendar: Calendar
): { reckoning: Reckoning; days: Step[] } {
	const { reckoning, steps } = reckon(rule, events, calendar);
	if (reckoning.state !== 'running') return { reckoning, days: steps };
	const { started, due } = reckoning;
	const event: Step = {
		day: started,
		counted: null,
		why: 'event',
		part: 'base',
		source: calendar.kindOf(started)
	};
	if (steps.length > 0 || due === started) return { reckoning, days: [event, ...steps] };
	const last: Step = { day: due, counted: null, why: 'fixed', part: 'base', source: calendar.kindOf(due) };
	return { reckoning, days: [event, last] };
}
