import { expect, it } from 'vitest';
import { countyCalendar, nationalCalendar } from '#clocks/calendars.ts';
import { day } from '#clocks/day.ts';
import { dueDay, type ClockEvent } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { variantFor } from '#clocks/variants.ts';

/** Clock, day of its event, what else happened, and the day worked out by hand; a state where there is no day. */
export type Worked = [
	clock: string,
	start: string,
	events: ClockEvent[],
	expected: string,
	calendar?: 'national'
];

export function worked(rows: Worked[]): void {
	it.each(rows)('%s from %s after %j is due %s', (clock, start, events, expected, calendar) => {
		const all: ClockEvent[] = [{ type: 'start', date: day(start) }, ...events];
		const rule = ruleFor(variantFor(clock, all), day(start));
		if (!rule) return expect('not-in-force').toBe(expected);
		const found = dueDay(rule, all, calendar ? nationalCalendar : countyCalendar);
		expect('due' in found ? found.due : found.state).toBe(expected);
	});
}

/** An event of this kind on this day. */
export const on = (type: string, date: string, more: Record<string, unknown> = {}): ClockEvent => ({
	type,
	date: day(date),
	...more
});

export const extended = (
	days: number,
	decided: string,
	approvedBy: string,
	notified: unknown = true
): ClockEvent => ({
	type: 'extend',
	days,
	decided: day(decided),
	approvedBy,
	notified
});
