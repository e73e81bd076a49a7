import { addDays, weekdayOf, yearOf, type Day } from '#clocks/day.ts';

export type Standing = 'law' | 'reading' | 'policy' | 'unsure';

/** The arrangement of one year: what is off, and the weekend days that are worked for it. */
export type CalendarYear = {
	year: number;
	standing: string;
	source: string;
	off: readonly { name: string; from: string; to: string }[];
	worked: readonly string[];
};

/** A day that only this place has off. */
export type LocalDay = { date: string; name: string; source: string; standing: string };

/** Solar holidays that the law itself fixes: they hold in a year whose arrangement is not loaded yet. */
export type Statutory = { since: number; days: readonly string[] };

export type DayKind = {
	working: boolean;
	source: 'weekday' | 'weekend' | 'arrangement' | 'make-up' | 'local' | 'statutory';
	name: string | null;
	/** The notice that says so; null for what every calendar knows. */
	notice: string | null;
};

export type Calendar = {
	/** The newest set the county loaded above the files that ship; 0 before the first. */
	version: number;
	/** The calendar as it was known at that time: what ended then keeps its day (INV-26). */
	asOf: (at: Date) => Calendar;
	isWorkingDay: (day: Day) => boolean;
	kindOf: (day: Day) => DayKind;
	/** The arrangement of its year is not loaded, so the day may still move (AR-16). */
	isProvisional: (day: Day) => boolean;
	/** The day itself, or the first working day after it. */
	nextWorkingDay: (day: Day) => Day;
	/** The day itself, or the last working day before it. */
	lastWorkingDay: (day: Day) => Day;
};

const weekday: DayKind = { working: true, source: 'weekday', name: null, notice: null };
const weekend: DayKind = { working: false, source: 'weekend', name: null, notice: null };

export type Sources = {
	national: readonly CalendarYear[];
	local: readonly LocalDay[];
	statutory?: Statutory;
};

/** Treating a local holiday as a day of rest in every count is a reading: the layer can be switched off. */
export function calendarOf(sources: Sources, options: { local: boolean }): Calendar {
	const known = new Map<string, DayKind>();
	for (const year of sources.national) {
		for (const { name, from, to } of year.off) {
			for (let off = from as Day; off <= to; off = addDays(off, 1)) {
				known.set(off, { working: false, source: 'arrangement', name, notice: year.source });
			}
		}
		for (const worked of year.worked) {
			known.set(worked, { working: true, source: 'make-up', name: null, notice: year.source });
		}
	}
	if (options.local) {
		for (const { date, name, source } of sources.local) {
			known.set(date, { working: false, source: 'local', name, notice: source });
		}
	}
	const loaded = new Set(sources.national.map(({ year }) => year));
	const { statutory } = sources;

	const kindOf = (day: Day): DayKind => {
		const found = known.get(day);
		if (found) return found;
		const year = yearOf(day);
		if (!loaded.has(year) && statutory && year >= statutory.since && statutory.days.includes(day.slice(5))) {
			return { working: false, source: 'statutory', name: null, notice: null };
		}
		return weekdayOf(day) < 6 ? weekday : weekend;
	};
	const isWorkingDay = (day: Day): boolean => kindOf(day).working;
	const seek = (from: Day, step: 1 | -1): Day => {
		let at = from;
		while (!isWorkingDay(at)) at = addDays(at, step);
		return at;
	};
	const calendar: Calendar = {
		version: 0,
		asOf: () => calendar,
		isWorkingDay,
		kindOf,
		isProvisional: (day) => !loaded.has(yearOf(day)),
		nextWorkingDay: (day) => seek(day, 1),
		lastWorkingDay: (day) => seek(day, -1)
	};
	return calendar;
}
