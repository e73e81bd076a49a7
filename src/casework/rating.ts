import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import { isBadGrade } from '#statistics/grades.ts';
import { answers } from '#casework/levels.ts';

/** Where the follow-up of a bad rating stands (part B.9b). */
export type FollowUp = 'none' | 'to-check' | 'to-correct' | 'to-call' | 'done';

const isBad = (entry: Entry | undefined): entry is Entry => isBadGrade(entry?.details['rating']);

/** A grade given by the person, or told when they were called. */
const isRating = (entry: Entry): boolean => typeof entry.details['rating'] === 'string';

export function followUpOf(timeline: readonly Entry[]): FollowUp {
	const rated = timeline.findLast(isRating);
	if (!isBad(rated)) return 'none';
	const since = timeline.filter((entry) => entry.n > rated.n);
	const checked = lastEntry(since, 'check-rating');
	if (!checked) return 'to-check';
	if (checked.details['finding'] === 'void' || lastEntry(since, 'call-back')) return 'done';
	return checked.details['finding'] === 'justified' && !lastEntry(since, 'make-good')
		? 'to-correct'
		: 'to-call';
}

/** Rated once for each answer, and once more after the call-back that follows a bad rating. */
export function mayRate({ timeline }: Pick<Case, 'timeline'>): boolean {
	const served = lastEntry(timeline, ...answers)?.n ?? 0;
	const rates = timeline.filter((entry) => isRating(entry) && entry.n > served);
	const called = (lastEntry(timeline, 'call-back')?.n ?? 0) > (rates.at(-1)?.n ?? 0);
	return rates.length === 0 || (rates.length === 1 && called);
}

/** Whom a rating is about: who drafted, signed, took measures or answered by phone. */
export const ratedPeople = (timeline: readonly Entry[]): (string | null)[] =>
	timeline
		.filter((entry) =>
			['draft', 'sign', 'take-measures', 'decide-review', 'decide-recheck'].includes(entry.action)
		)
		.map((entry) => entry.byAccount);
