import type { ClockEvent, Reckoning, Running } from '#clocks/due-day.ts';
import { dayIn } from '#clocks/events.ts';
import type { Refusal } from '#clocks/extension.ts';
import type { Length, Rule } from '#clocks/rule.ts';
import { dayText, momentText } from '#i18n/dates.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { lengthText } from '#i18n/length-text.ts';
import type { Words } from '#i18n/words.ts';

type Told = {
	rule: Rule;
	reckoning: Reckoning;
	events: readonly ClockEvent[];
	words: Words;
	language: Language;
};

/** How a due day was reached, in sentences that a person reads one after another. */
export function sayCount(told: Told): string[] {
	const { reckoning, rule, events, words, language } = told;
	const { says, pauses } = words.clocks.explain;
	const on = (day: string) => dayText(day, language);
	if (reckoning.state === 'not-started') return [says['not-started']];
	const start = restarted(reckoning.started, events)
		? fill(says.restart, { start: on(reckoning.started) })
		: fill(says.start, { start: on(reckoning.started) });
	switch (reckoning.state) {
		case 'no-figure':
			return [says.none];
		case 'standing-still':
			return reckoning.by === 'correction' || reckoning.by === 'fee'
				? [start, says.waiting[reckoning.by]]
				: [start, fill(says.still, { from: on(reckoning.since), kind: pauses[reckoning.by] })];
		case 'lapsed':
			return [start, fill(says.lapsed, { on: on(reckoning.on) })];
		case 'running':
			return [
				...(rule.direction === 'backward' || rule.length.unit === 'at-once' ? [] : [start]),
				...sayLength(reckoning, told),
				...reckoning.pauses.flatMap(({ from, to, kind }) =>
					to === null ? [] : [fill(says.pause, { from: on(from), to: on(to), kind: pauses[kind] })]
				),
				...sayExtension(reckoning, told),
				...sayEnd(reckoning, told)
			];
	}
}

const restarted = (started: string, events: readonly ClockEvent[]): boolean =>
	events.some(({ type, date }) => type === 'start' && date !== undefined && date < started);

function sayLength(run: Running, { rule, words, language }: Told): string[] {
	const { says } = words.clocks.explain;
	const on = (day: string) => dayText(day, language);
	const values = {
		length: lengthText(words, rule.length),
		due: on(run.due),
		start: on(run.started),
		end: on(run.baseEnd)
	};
	if (rule.direction === 'backward') return [fill(says.back, values)];
	if (run.nature === 'fixed') return [fill(says.fixed, { target: on(run.target) })];
	if (rule.length.unit === 'at-once') return [fill(says['at-once'], values)];
	if (run.dueAt) return [fill(says.hours, { due: momentText(run.dueAt, language) })];
	const unit = unitOf(rule.length);
	if (unit === 'workingDay') return [fill(says.workingDays, values)];
	return [fill(unit === 'month' || unit === 'year' ? says.long : says.days, values)];
}

export const unitOf = (length: Length): string =>
	length.unit === 'stated' ? (length.fallback?.unit ?? 'day') : length.unit;

function sayExtension(run: Running, told: Told): string[] {
	const { events, words, language } = told;
	const { says } = words.clocks.explain;
	const extension = events.find(
		(event) => event.type === 'extend' && !run.refused.some((one) => one.event === event)
	);
	const granted =
		run.extended && extension
			? [fill(says.extended, { ...daysOf(extension, language), length: lengthText(words, run.extended) })]
			: [];
	return [...granted, ...run.refused.map((one) => sayRefused(one, told))];
}

const sayRefused = ({ event, why }: Refusal, { words, language }: Told): string =>
	fill(words.clocks.explain.says.refused[why], daysOf(event, language));

function daysOf(event: ClockEvent, language: Language): { decided: string; told: string } {
	const decided = dayIn(event, 'decided', 'date');
	const told = dayIn(event, 'notified') ?? decided;
	return { decided: decided ? dayText(decided, language) : '', told: told ? dayText(told, language) : '' };
}

function sayEnd(run: Running, { rule, words, language }: Told): string[] {
	const { says } = words.clocks.explain;
	const due = dayText(run.due, language);
	if (run.nature === 'floor') return [fill(says.floor, { due })];
	const last = run.unrolledEnd;
	const rolls = rule.direction === 'forward' && last !== run.due && run.nature === 'deadline';
	return rolls ? [fill(says.rolled, { end: dayText(last, language), due })] : [];
}
