import type { Case, Entry } from '#casework/case.ts';
import { asIfTold } from '#casework/extension-told.ts';
import { deadlinesOf, type Deadline, type Measure } from '#casework/deadlines.ts';
import type { Procedure } from '#casework/procedure.ts';
import { yearOf, type Day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** How long a person may come back where no statute gives a review; the case is closed by then. */
export const AGAIN_DAYS = 30;

/** The case as it stood when an entry was made: a paper knows nothing that came later. */
export const timelineAt = (on: Case, entry: Entry): readonly Entry[] =>
	on.timeline.filter((one) => one.n <= entry.n);

/** The clocks as they stood then, apart from those that only units settle among themselves. */
export const clocksAt = (procedure: Procedure, timeline: readonly Entry[], measure: Measure): Deadline[] =>
	deadlinesOf(procedure, asIfTold(timeline), measure).filter(
		(one) => one.owner !== 'nobody' && !procedure.clocks[one.clock]?.stops.includes('object')
	);

/** The last day on which the person may ask for more, if the paper is received on the day it is issued. */
export function remedyDay(procedure: Procedure, on: Case, entry: Entry, measure: Measure): Day | null {
	const timeline = timelineAt(on, entry);
	const received: Entry = { ...entry, n: entry.n + 1, action: 'deliver', details: {} };
	const asked = deadlinesOf(procedure, [...timeline, received], measure).find(
		(one) => one.owner === 'resident'
	);
	return asked?.due ?? null;
}

/** The last day to ask for the re-examination of a review. */
export function recheckDay(received: Day, measure: Measure): Day | null {
	const rule = ruleFor('XF-RECHECK-REQUEST', received);
	if (!rule) return null;
	const reckoning = dueDay(rule, [{ type: 'start', date: received }], measure.calendar);
	return 'due' in reckoning ? reckoning.due : null;
}

export const clockName = (one: Deadline, language: Language): string =>
	ruleFor(one.clock, one.startedOn)?.name[language] ?? one.clock;

/** A clock as a paper states it: id, start, last day, extension, pauses; and the calendar it was counted with. */
export function clockFields(
	one: Deadline | undefined,
	words: Words,
	language: Language
): { clock: string; calendar: string } {
	const says = words.papers.says;
	if (!one) return { clock: says.noClock, calendar: says.none };
	const extended = one.events.flatMap((event) => (event.type === 'extend' ? [Number(event.days)] : []));
	const paused = one.events.some((event) => event.type !== 'start' && event.type !== 'extend');
	const year = yearOf(one.due ?? one.startedOn);
	return {
		clock: fill(says.clock, {
			name: clockName(one, language),
			id: one.clock,
			standing: wordOf(words.casework.standing, one.standing) ?? one.standing,
			start: dayText(one.startedOn, language),
			due: one.due === null ? says.openEnd : dayText(one.due, language),
			extended: extended.length > 0 ? fill(says.days, { n: extended.reduce((a, b) => a + b, 0) }) : says.none,
			paused: paused ? (wordOf(words.casework.clocks, 'standing-still') ?? '') : says.none
		}),
		calendar: fill(one.provisional ? says.provisional : says.calendar, { year })
	};
}
