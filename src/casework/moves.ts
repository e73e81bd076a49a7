import { isDay, type Day } from '#clocks/day.ts';

/** A due day before and after; null where there is none. */
export type Move = { clock: string; before: Day | null; after: Day | null };

const isDayOrNone = (value: unknown): boolean => value === null || isDay(value);

export const isMoves = (value: unknown): value is readonly Move[] =>
	Array.isArray(value) &&
	value.length > 0 &&
	value.every(
		(one: Partial<Move> | null) =>
			typeof one?.clock === 'string' && isDayOrNone(one.before) && isDayOrNone(one.after)
	);
