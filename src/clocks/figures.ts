import { yearOf, type Day } from '#clocks/day.ts';
import { dated, dayIn, numberIn, textIn, typeOf, type ClockEvent } from '#clocks/events.ts';
import { unitOf } from '#clocks/extension.ts';
import type { Span } from '#clocks/rule.ts';

/** A yearly date in the year after the one that the event is about. */
export function yearlyDate(
	{ month, date }: { month: number; date: number },
	started: Day,
	event: ClockEvent
): Day {
	const about = numberIn(event, 'year', 'reportYear', 'value');
	const tail = `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
	const year = about === undefined || typeOf(event) !== 'yearEnd' ? yearOf(started) : about;
	const next = started.slice(5) < tail && about === undefined ? year : year + 1;
	return `${next}-${tail}` as Day;
}

/** The day or the period that the letter itself names. */
export function inTheLetter(events: readonly ClockEvent[], started: Day): Day | Span | null {
	for (const event of dated(events)) {
		if (event.date < started || typeOf(event) === 'extend') continue;
		const until = dayIn(event, 'reportBy', 'due', 'dueBy', 'replyBy', 'until', 'deadline', 'by', 'before');
		if (until) return until;
		const working = numberIn(event, 'workingDays');
		const n = working ?? numberIn(event, 'days', 'period', 'n');
		if (n === undefined) continue;
		return { n, unit: working === undefined ? (unitOf(textIn(event, 'unit')) ?? 'day') : 'workingDay' };
	}
	return null;
}

/** The text lets a call be shorter only if the reason is published with it (MD19 art. 15). */
export function shortened(events: readonly ClockEvent[], n: number): number {
	const shorter = events.find((event) => typeOf(event) === 'shorten');
	const reasoned =
		textIn(shorter ?? { type: '' }, 'reason') !== undefined || shorter?.['reasonPublished'] === true;
	const asked = shorter && reasoned ? numberIn(shorter, 'days', 'n') : undefined;
	return asked !== undefined && shorter?.['reasonPublished'] !== false ? Math.min(asked, n) : n;
}
