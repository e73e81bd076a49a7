import { addDays, addMonths, day, monthOf, weekdayOf, type Day } from '#clocks/day.ts';

export type Mark = { text: string; tone: string };
export type Cell = { date: number; mark: Mark | null } | null;
export type MonthGrid = { month: string; weeks: Cell[][] };

/** One month as weeks from Monday to Sunday. */
export function monthGrid(month: string, marks: ReadonlyMap<Day, Mark>): MonthGrid {
	const first = day(`${month}-01`);
	const cells: Cell[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
	for (let at = first; monthOf(at) === month; at = addDays(at, 1)) {
		cells.push({ date: Number(at.slice(8)), mark: marks.get(at) ?? null });
	}
	while (cells.length % 7 !== 0) cells.push(null);
	const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
	return { month, weeks };
}

/** Every month that has a marked day, and those between. */
export function monthGrids(marks: ReadonlyMap<Day, Mark>): MonthGrid[] {
	const days = [...marks.keys()].sort();
	const [first, last] = [days[0], days.at(-1)];
	const grids: MonthGrid[] = [];
	if (!first || !last) return grids;
	for (let at = day(`${monthOf(first)}-01`); at <= last; at = addMonths(at, 1))
		grids.push(monthGrid(monthOf(at), marks));
	return grids;
}
