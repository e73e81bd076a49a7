import type { Calendar, DayKind } from '#clocks/calendar.ts';
import type { CalendarSet } from '#clocks/calendar-set.ts';
import { addDays, day, type Day } from '#clocks/day.ts';

export type ChangedDay = { day: Day; before: DayKind; after: DayKind };

/** The days that count differently once these sets are loaded. */
export function changedDays(sets: readonly CalendarSet[], before: Calendar, after: Calendar): ChangedDay[] {
	const years = [...new Set(sets.map(({ year }) => year))].sort();
	const days = new Map<Day, ChangedDay>();
	for (const year of years) {
		for (let at = day(`${year - 1}-12-15`); at <= `${year + 1}-01-15`; at = addDays(at, 1)) {
			const [was, is] = [before.kindOf(at), after.kindOf(at)];
			if (was.working !== is.working) days.set(at, { day: at, before: was, after: is });
		}
	}
	return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
