import fc from 'fast-check';
import { countyCalendar, nationalCalendar } from '#clocks/calendars.ts';
import { addDays, day } from '#clocks/day.ts';
import { dueDay, type ClockEvent } from '#clocks/due-day.ts';
import { days, row, workingDays, type Rule } from '#clocks/rule.ts';
import { secondCount, type Question } from './second-count.ts';

const unit = fc.constantFrom('day' as const, 'workingDay' as const);
const question = fc
	.record({
		offset: fc.integer({ min: 0, max: 4900 }),
		n: fc.integer({ min: 1, max: 95 }),
		unit,
		more: fc.option(fc.record({ n: fc.integer({ min: 1, max: 30 }), unit })),
		gaps: fc.array(fc.tuple(fc.nat(60), fc.nat(25)), { maxLength: 3 }),
		shape: fc.constantFrom('deadline', 'deadline', 'deadline', 'floor', 'backward'),
		local: fc.boolean()
	})
	.map(({ offset, gaps, shape, more, ...rest }): Question => {
		const start = addDays(day('2014-03-01'), offset);
		let from = start;
		const pauses = gaps.map(([wait, length]) => {
			from = addDays(from, wait);
			const to = addDays(from, length);
			const pause = { from, to };
			from = to;
			return pause;
		});
		const plain = shape === 'deadline';
		return {
			...rest,
			start,
			more: plain ? more : null,
			pauses: plain ? pauses : [],
			backward: shape === 'backward',
			floor: shape === 'floor'
		};
	});

function firstCount({ start, n, unit, more, pauses, backward, floor, local }: Question): string {
	const rule: Rule = row('TEST', '', '', ['accept'], unit === 'day' ? days(n) : workingDays(n), [], {
		direction: backward ? 'backward' : 'forward',
		nature: floor ? 'floor' : 'deadline',
		pauses: [{ kind: 'testing', atMost: null }],
		extension: { max: null, approver: 'anyone' }
	});
	const events: ClockEvent[] = [
		{ type: 'accept', date: start },
		...pauses.flatMap(({ from, to }): ClockEvent[] => [
			{ type: 'testingStart', date: from },
			{ type: 'testingEnd', date: to }
		])
	];
	if (more) events.push({ type: 'extend', days: more.n, unit: more.unit, decided: start, notified: true });
	const found = dueDay(rule, events, local ? countyCalendar : nationalCalendar);
	return 'due' in found ? found.due : found.state;
}

export type Difference = { question: Question; first: string; second: string };

/** Counts random questions in both ways, and gives those on which the two do not agree. */
export function compare(cases: number, seed: number): Difference[] {
	const differences: Difference[] = [];
	for (let done = 0; done < cases; done += 10_000) {
		const numRuns = Math.min(10_000, cases - done);
		for (const one of fc.sample(question, { numRuns, seed: seed + done })) {
			const [first, second] = [firstCount(one), secondCount(one)];
			if (first !== second) differences.push({ question: one, first, second });
		}
	}
	return differences;
}
