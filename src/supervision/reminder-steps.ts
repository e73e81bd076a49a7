import type { Calendar } from '#clocks/calendar.ts';
import type { Day } from '#clocks/day.ts';
import { dueDay } from '#clocks/due-day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings, type Figures } from '#clocks/settings.ts';

/** To whom a reminder goes: who handles it, the head of the unit, the head of the unit above. */
export type Post = 'handler' | 'head' | 'superior';
export type Reminder = { step: string; posts: readonly Post[] };

type Period = { startedOn: Day; due: Day };
type Measure = { calendar: Calendar; figures: Figures };

/** How long before its last day a period is reminded of, nearest first; each figure is a setting of the county. */
const before = [
	{ clock: 'DC-REMIND-1', step: 'before-1', posts: ['handler', 'head'] },
	{ clock: 'DC-REMIND-5', step: 'before-5', posts: ['handler', 'head'] },
	{ clock: 'DC-REMIND', step: 'before-10', posts: ['handler'] }
] as const;

/**
 * The reminder that a period has on a day: the nearest step before its last day, the last day itself, and then one on
 * each working day until the duty is done. A step that lies before the period began is none.
 */
export function reminderOn({ startedOn, due }: Period, today: Day, measure: Measure): Reminder | null {
	if (today > due) {
		if (!measure.calendar.isWorkingDay(today)) return null;
		const above = dayOf('DC-SUPERIOR', due, measure);
		const posts: readonly Post[] =
			above !== null && today > above ? ['handler', 'head', 'superior'] : ['handler', 'head'];
		return { step: `late-${today}`, posts };
	}
	if (today === due) return { step: 'due', posts: ['handler', 'head'] };
	const found = before.find(({ clock }) => {
		const day = dayOf(clock, due, measure);
		return day !== null && day <= today && day > startedOn;
	});
	return found ? { step: found.step, posts: found.posts } : null;
}

function dayOf(clock: string, due: Day, { calendar, figures }: Measure): Day | null {
	const rule = ruleFor(clock, due);
	if (!rule) return null;
	const reckoning = dueDay(withSettings(rule, figures, due), [{ type: 'start', date: due }], calendar);
	return 'due' in reckoning ? reckoning.due : null;
}
