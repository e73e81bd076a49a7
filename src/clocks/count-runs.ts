import { addDays, type Day } from '#clocks/day.ts';
import type { DayKind } from '#clocks/calendar.ts';
import type { Step } from '#clocks/walk.ts';

/** Days one after another that count, or do not, for the same reason. */
export type Run = {
	from: Day;
	to: Day;
	first: number | null;
	last: number | null;
	why: Step['why'];
	part: Step['part'];
	source: DayKind;
};

/** The steps drawn together. Where days of rest count too, it does not matter which day is one. */
export function runsOf(steps: readonly Step[], byWorkingDays: boolean): Run[] {
	const runs: Run[] = [];
	for (const step of steps) {
		const last = runs.at(-1);
		const alike =
			last &&
			last.why === step.why &&
			last.part === step.part &&
			(addDays(last.to, 1) === step.day || addDays(last.from, -1) === step.day) &&
			(sameSource(last.source, step.source) || (step.why === 'counted' && !byWorkingDays));
		if (alike) {
			if (step.day < last.from) last.from = step.day;
			else last.to = step.day;
			last.last = step.counted;
		} else {
			const { day, counted, why, part, source } = step;
			runs.push({ from: day, to: day, first: counted, last: counted, why, part, source });
		}
	}
	return runs;
}

const sameSource = (a: DayKind, b: DayKind): boolean =>
	a.source === b.source && a.name === b.name && a.notice === b.notice;
