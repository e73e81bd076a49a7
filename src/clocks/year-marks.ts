import type { Calendar } from '#clocks/calendar.ts';
import { addDays, day, type Day } from '#clocks/day.ts';
import { monthGrid, type Mark, type MonthGrid } from '#clocks/month-grid.ts';

/** A year month by month, with every day that is not what its weekday says. */
export function yearMarks(
	year: number,
	calendar: Calendar,
	words: { off: string; worked: string; local: string }
): MonthGrid[] {
	const marks = new Map<Day, Mark>();
	for (let at = day(`${year}-01-01`); at <= `${year}-12-31`; at = addDays(at, 1)) {
		const { source, name } = calendar.kindOf(at);
		if (source === 'make-up') marks.set(at, { text: words.worked, tone: 'worked' });
		else if (source === 'local') marks.set(at, { text: words.local, tone: 'local' });
		else if (source !== 'weekday' && source !== 'weekend')
			marks.set(at, { text: name ?? words.off, tone: 'off' });
	}
	return Array.from({ length: 12 }, (_, at) =>
		monthGrid(`${year}-${String(at + 1).padStart(2, '0')}`, marks)
	);
}
