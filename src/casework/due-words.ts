import { daysBetween, type Day } from '#clocks/day.ts';
import { fill } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

export type DueTone = 'ok' | 'soon' | 'late' | 'paused';

const SOON = 3;

/** How long is left, in words, and how pressing it is. Nothing is late before its last day is over. */
export function dueWords(
	due: string | null,
	open: boolean,
	today: Day,
	words: Words['desk']['due']
): { text: string; tone: DueTone } {
	if (!open) return { text: words.done, tone: 'paused' };
	if (due === null) return { text: words.none, tone: 'paused' };
	const left = daysBetween(today, due as Day);
	if (left < 0) return { text: fill(words.late, { days: -left }), tone: 'late' };
	if (left === 0) return { text: words.today, tone: 'soon' };
	if (left === 1) return { text: words.tomorrow, tone: 'soon' };
	return { text: fill(words.left, { days: left }), tone: left <= SOON ? 'soon' : 'ok' };
}
