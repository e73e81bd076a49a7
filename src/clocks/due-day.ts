import { addDays, dayInChina, earlier, type Day } from '#clocks/day.ts';
import type { ClockEvent } from '#clocks/events.ts';
import { extend, type Refusal } from '#clocks/extension.ts';
import { pausesOf, type Interval } from '#clocks/pauses.ts';
import { currentPeriod } from '#clocks/resets.ts';
import { inTheLetter, shortened, yearlyDate } from '#clocks/figures.ts';
import { startOf } from '#clocks/start.ts';
import { walk, type Step } from '#clocks/walk.ts';
import type { Calendar } from '#clocks/calendar.ts';
import type { Rule, Span } from '#clocks/rule.ts';

export type { ClockEvent } from '#clocks/events.ts';

export type Running = {
	state: 'running';
	/** The day whose event started the period that now runs: itself not counted. */
	started: Day;
	due: Day;
	/** The end of the base period before any roll; an extension is decided by then. */
	baseEnd: Day;
	/** Where base and extension end before the last day rolls to a working day. */
	unrolledEnd: Day;
	extended: Span | null;
	refused: readonly Refusal[];
	pauses: readonly Interval[];
	nature: Rule['nature'];
	/** A year on the way has no arrangement yet: the day may move (AR-16). */
	provisional: boolean;
	/** The last working day on or before a due day that does not roll (AR-6). */
	target: Day;
	/** The due instant of a clock of hours or minutes, where the hour of its start is known. */
	dueAt: Date | null;
};

export type Reckoning =
	| { state: 'not-started'; why: 'no-event' | 'unconfirmed' }
	| { state: 'no-figure'; started: Day }
	| { state: 'standing-still'; started: Day; since: Day; by: Interval['kind'] | 'correction' | 'fee' }
	| { state: 'lapsed'; started: Day; on: Day; by: 'fee' }
	| Running;

/** The due day as a function of what happened, the rule in force, and the calendar. */
export const dueDay = (rule: Rule, events: readonly ClockEvent[], calendar: Calendar): Reckoning =>
	reckon(rule, events, calendar).reckoning;

/** The reckoning with every day it counted or passed over. */
export function reckon(
	rule: Rule,
	events: readonly ClockEvent[],
	calendar: Calendar
): { reckoning: Reckoning; steps: Step[] } {
	const start = startOf(rule, events, calendar);
	if ('notStarted' in start) return plainly({ state: 'not-started', why: start.notStarted });
	const pauses = pausesOf(rule, events, calendar);
	const count = (started: Day): Counted => period(rule, events, started, start.event, pauses, calendar);
	const current = currentPeriod(rule, events, start.started, calendar, (started) => endOf(count(started)));
	if (current.state === 'waiting') {
		return plainly({
			state: 'standing-still',
			started: current.started,
			since: current.since,
			by: current.by
		});
	}
	if (current.state === 'lapsed') {
		return plainly({ state: 'lapsed', started: current.started, on: current.on, by: 'fee' });
	}
	const counted = count(current.started);
	if (!('due' in counted) || start.notAfter === null) return finish(counted);
	const cap = calendar.nextWorkingDay(start.notAfter);
	return finish({ ...counted, due: earlier(counted.due, cap) });
}

const plainly = (reckoning: Reckoning): { reckoning: Reckoning; steps: Step[] } => ({ reckoning, steps: [] });

type Counted = Exclude<Reckoning, Running> | (Running & { steps: Step[] });

const endOf = (counted: Counted): Day | null => ('due' in counted ? counted.due : null);

function finish(counted: Counted): { reckoning: Reckoning; steps: Step[] } {
	if (!('due' in counted)) return plainly(counted);
	const { steps, ...reckoning } = counted;
	return { reckoning, steps };
}

function period(
	rule: Rule,
	events: readonly ClockEvent[],
	started: Day,
	event: ClockEvent,
	pauses: readonly Interval[],
	calendar: Calendar
): Counted {
	const { length } = rule;
	const at = (due: Day, more: Partial<Running> = {}, steps: Step[] = []): Counted => ({
		state: 'running',
		started,
		due,
		baseEnd: due,
		unrolledEnd: due,
		extended: null,
		refused: [],
		pauses: pauses.filter(({ from, to }) => from < due && (to === null || to > started)),
		nature: rule.nature,
		provisional: [started, due].some(calendar.isProvisional) && length.unit !== 'date',
		target: rule.nature === 'fixed' ? calendar.lastWorkingDay(due) : due,
		dueAt: null,
		...more,
		steps
	});
	switch (length.unit) {
		case 'none':
			return { state: 'no-figure', started };
		case 'at-once':
			return at(started);
		case 'date':
			return at(yearlyDate(length, started, event));
		case 'hour':
		case 'minute':
		case 'second':
			return withinHours({ n: length.n, unit: length.unit }, started, event, at);
		case 'stated': {
			const written = inTheLetter(events, started);
			if (typeof written === 'string')
				return at(written, { nature: 'fixed', target: calendar.lastWorkingDay(written) });
			const fallback = written ?? length.fallback;
			return fallback ? ofSpan(fallback) : { state: 'no-figure', started };
		}
		default:
			return ofSpan({ n: rule.canShorten ? shortened(events, length.n) : length.n, unit: length.unit });
	}

	function ofSpan(base: Span): Counted {
		const first = walk(started, base, calendar, { pauses, backward: rule.direction === 'backward' });
		if ('stillSince' in first) return still(first);
		if (rule.direction === 'backward' || rule.nature === 'floor') return at(first.end, {}, first.steps);
		const from = { started, end: first.end, counted: base.n };
		const { granted, walked, refused } = extend(rule, events, from, pauses, calendar);
		if (walked && 'stillSince' in walked) return still(walked);
		const end = walked?.end ?? first.end;
		const rolls = rule.nature !== 'fixed';
		const due = rolls ? calendar.nextWorkingDay(end) : end;
		const steps = [...first.steps, ...(walked?.steps ?? []), ...rollSteps(end, due, calendar)];
		return at(due, { baseEnd: first.end, unrolledEnd: end, extended: granted, refused }, steps);
	}

	function still({ stillSince, by }: { stillSince: Day; by: Interval }): Counted {
		return { state: 'standing-still', started, since: stillSince, by: by.kind };
	}
}

function rollSteps(from: Day, to: Day, calendar: Calendar): Step[] {
	const steps: Step[] = [];
	for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
		steps.push({ day: at, counted: null, why: 'rolled', part: 'base', source: calendar.kindOf(at) });
	}
	return steps;
}

const milliseconds = { hour: 3_600_000, minute: 60_000, second: 1_000 };

function withinHours(
	{ n, unit }: { n: number; unit: keyof typeof milliseconds },
	started: Day,
	event: ClockEvent,
	at: (due: Day, more?: Partial<Running>) => Counted
): Counted {
	const from = event['at'] instanceof Date ? event['at'] : null;
	const length = n * milliseconds[unit];
	if (!from) return at(addDays(started, Math.floor(length / 86_400_000)));
	const dueAt = new Date(from.getTime() + length);
	return at(dayInChina(dueAt), { dueAt });
}
