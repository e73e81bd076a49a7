import type { Case, Entry } from '#casework/case.ts';
import { asIfTold } from '#casework/extension-told.ts';
import { deadlinesOf, type Deadline, type Measure } from '#casework/deadlines.ts';
import type { Procedure } from '#casework/procedure.ts';
import { yearOf } from '#clocks/day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { dayText } from '#i18n/dates.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** The case as it stood when an entry was made: a paper knows nothing that came later. */
export const timelineAt = (on: Case, entry: Entry): readonly Entry[] =>
	on.timeline.filter((one) => one.n <= entry.n);

/** The clocks as they stood then, apart from those that only units settle among themselves. */
export const clocksAt = (procedure: Procedure, timeline: readonly Entry[], measure: Measure): Deadline[] =>
	deadlinesOf(procedure, asIfTold(timeline), measure).filter(
		(one) => one.owner !== 'nobody' && !procedure.clocks[one.clock]?.stops.includes('object')
	);

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
