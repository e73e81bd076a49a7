import { addDays, addMonths, type Day } from '#clocks/day.ts';
import type { Calendar, DayKind } from '#clocks/calendar.ts';
import type { Interval } from '#clocks/pauses.ts';
import type { Span } from '#clocks/rule.ts';

/** One day on the way to a due day. */
export type Step = {
	day: Day;
	/** Its number in the period; null for a day that is not counted. */
	counted: number | null;
	why: 'event' | 'counted' | 'rest-day' | 'paused' | 'rolled' | 'fixed';
	part: 'base' | 'extension';
	source: DayKind;
};

export type Walk = { end: Day; steps: Step[] } | { stillSince: Day; by: Interval };

/** Counts a period day by day: the day of the event is left out (AR-1), paused days are skipped (AR-11). */
export function walk(
	from: Day,
	{ n, unit }: Span,
	calendar: Calendar,
	options: {
		pauses?: readonly Interval[];
		part?: Step['part'];
		backward?: boolean;
		countedBefore?: number;
	} = {}
): Walk {
	const { pauses = [], part = 'base', backward = false, countedBefore = 0 } = options;
	const step = backward ? -1 : 1;
	const steps: Step[] = [];
	const target =
		unit === 'month' ? addMonths(from, step * n) : unit === 'year' ? addMonths(from, step * 12 * n) : null;
	let left = target === null ? n : Math.abs((Date.parse(target) - Date.parse(from)) / 86_400_000);
	let counted = countedBefore;
	let at = from;
	while (left > 0) {
		at = addDays(at, step);
		const paused = pauses.find((pause) => at > pause.from && (pause.to === null || at <= pause.to));
		if (paused?.to === null) return { stillSince: paused.from, by: paused };
		const source = calendar.kindOf(at);
		const counts = !paused && (unit !== 'workingDay' || source.working);
		if (counts) {
			left -= 1;
			counted += 1;
		}
		const why = counts ? 'counted' : paused ? 'paused' : 'rest-day';
		steps.push({ day: at, counted: counts ? counted : null, why, part, source });
	}
	return { end: at, steps };
}

/** Where a period ends that nothing pauses, rolled to a working day if it is one of calendar days (AR-3). */
export function span(from: Day, length: Span, calendar: Calendar): Day {
	const walked = walk(from, length, calendar);
	return 'end' in walked ? calendar.nextWorkingDay(walked.end) : from;
}
