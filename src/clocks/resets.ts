import { typeOf, dated, type ClockEvent, type DatedEvent } from '#clocks/events.ts';
import { span } from '#clocks/walk.ts';
import type { Calendar } from '#clocks/calendar.ts';
import type { Day } from '#clocks/day.ts';
import type { Reset, Rule } from '#clocks/rule.ts';

export type Period =
	| { state: 'runs'; started: Day }
	| { state: 'waiting'; started: Day; since: Day; by: 'correction' | 'fee' }
	| { state: 'lapsed'; started: Day; on: Day };

/**
 * The period that counts now: a correction received, a fee paid, a new report or a request for help starts it
 * anew (AR-12). `endOf` tells where a period would end, for what comes after its end restarts nothing.
 */
export function currentPeriod(
	rule: Rule,
	events: readonly ClockEvent[],
	started: Day,
	calendar: Calendar,
	endOf: (started: Day) => Day | null
): Period {
	if (rule.resets.length === 0) return { state: 'runs', started };
	let period: Period = { state: 'runs', started };
	let corrections = 0;
	const find = <K extends Reset['kind']>(kind: K): Extract<Reset, { kind: K }> | undefined =>
		rule.resets.find((reset): reset is Extract<Reset, { kind: K }> => reset.kind === kind);
	const inTime = (event: DatedEvent): boolean => {
		const end = endOf(period.started);
		return end === null || event.date <= end;
	};

	for (const event of dated(events)) {
		const type = typeOf(event);
		if (event.date < period.started || period.state === 'lapsed') continue;
		if (type === 'correctionNotice') {
			const reset = find('correction');
			corrections += 1;
			const valid =
				reset && corrections === 1 && event.date <= span(period.started, reset.noticeWithin, calendar);
			if (valid) period = { state: 'waiting', started: period.started, since: event.date, by: 'correction' };
		} else if (type === 'correctionReceived' && find('correction')) {
			const asked = period.state === 'waiting' && period.by === 'correction';
			if (asked || (corrections === 0 && inTime(event))) period = { state: 'runs', started: event.date };
		} else if (type === 'feeNotice' && find('fee') && period.state === 'runs') {
			if (inTime(event)) period = { state: 'waiting', started: period.started, since: event.date, by: 'fee' };
		} else if (type === 'feePaid') {
			period = paid(period, event, find('fee'), calendar, inTime);
		} else if (type === 'newReport' && find('new-report')) {
			if (event['newFacts'] !== false && event['sameFacts'] !== true)
				period = { state: 'runs', started: event.date };
		} else if (type === 'interrupt' && find('interruption') && inTime(event)) {
			period = { state: 'runs', started: event.date };
		}
	}
	return period;
}

function paid(
	period: Period,
	event: DatedEvent,
	reset: Extract<Reset, { kind: 'fee' }> | undefined,
	calendar: Calendar,
	inTime: (event: DatedEvent) => boolean
): Period {
	if (!reset) return period;
	if (period.state === 'runs') return inTime(event) ? { state: 'runs', started: event.date } : period;
	if (period.state !== 'waiting' || period.by !== 'fee') return period;
	const last = span(period.since, reset.payWithin, calendar);
	return event.date <= last
		? { state: 'runs', started: event.date }
		: { state: 'lapsed', started: period.started, on: last };
}
