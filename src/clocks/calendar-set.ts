import { yearOf, type Day } from '#clocks/day.ts';
import type { CalendarYear, LocalDay, Sources } from '#clocks/calendar.ts';

export type SetDay = { day: Day; kind: 'holiday' | 'make-up'; name: string };

/** The whole arrangement of one year on one layer; it takes the place of an earlier one of that year and layer. */
export type CalendarSet = {
	layer: 'national' | 'local';
	year: number;
	/** The notice it comes from. */
	source: string;
	days: readonly SetDay[];
};

export type LoadedSet = CalendarSet & { version: number; at: Date };

/** The sources with these sets laid above them, oldest first. */
export function layered(under: Sources, sets: readonly CalendarSet[]): Sources {
	let national: readonly CalendarYear[] = under.national;
	let local: readonly LocalDay[] = under.local;
	for (const set of sets) {
		if (set.layer === 'national') {
			national = [...national.filter(({ year }) => year !== set.year), yearFrom(set)];
		} else {
			local = [
				...local.filter(({ date }) => yearOf(date as Day) !== set.year),
				...set.days.map(({ day, name }) => ({ date: day, name, source: set.source, standing: 'reading' }))
			];
		}
	}
	return { ...under, national: national.toSorted((a, b) => a.year - b.year), local };
}

const yearFrom = ({ year, source, days }: CalendarSet): CalendarYear => ({
	year,
	standing: 'law',
	source,
	off: days.filter(({ kind }) => kind === 'holiday').map(({ day, name }) => ({ name, from: day, to: day })),
	worked: days.filter(({ kind }) => kind === 'make-up').map(({ day }) => day)
});
