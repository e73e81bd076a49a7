import { calendarOf, type Calendar, type Sources } from '#clocks/calendar.ts';
import china from '#clocks/calendar-cn.json' with { type: 'json' };
import enshi from '#clocks/calendar-enshi.json' with { type: 'json' };
import { layered, type LoadedSet } from '#clocks/calendar-set.ts';

const shipped: Sources = { national: china.years, statutory: china.statutory, local: enshi.days };

/** The State Council's arrangements alone, as they ship. */
export const nationalCalendar: Calendar = calendarOf(shipped, { local: false });

/** The county's calendar: the files that ship, and above them what the county loaded, oldest first. */
export function countyCalendarWith(sets: readonly LoadedSet[]): Calendar {
	const made = new Map<number, Calendar>();
	const upTo = (count: number): Calendar => {
		const known = made.get(count);
		if (known) return known;
		const calendar: Calendar = {
			...calendarOf(layered(shipped, sets.slice(0, count)), { local: true }),
			version: sets[count - 1]?.version ?? 0,
			asOf: (at) => upTo(sets.filter((one) => one.at <= at).length)
		};
		made.set(count, calendar);
		return calendar;
	};
	return upTo(sets.length);
}

/** The State Council's arrangements with the prefecture's own days off, as they ship. */
export const countyCalendar: Calendar = countyCalendarWith([]);

/** What stands in the calendar of a year: its notices, those that ship and those that were loaded. */
export const sourcesWith = (sets: readonly LoadedSet[]): Sources => layered(shipped, sets);
