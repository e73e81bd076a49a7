import { expect, it } from 'vitest';
import { day } from '#clocks/day.ts';
import { compare } from './compare.ts';
import { secondCount, type Question } from './second-count.ts';

const cases = Number(process.env['CLOCK_CASES'] ?? (process.env['CI'] ? 100_000 : 20_000));

it(`agrees with a second count in ${cases} random cases`, { timeout: 3_600_000 }, () => {
	expect(compare(cases, Math.floor(Math.random() * 2 ** 31)).slice(0, 3)).toEqual([]);
});

it('is itself right where a person counted', () => {
	const question: Question = {
		...{ start: day('2026-03-02'), n: 60, unit: 'day', more: null, pauses: [], backward: false },
		...{ floor: false, local: true }
	};
	expect(secondCount(question)).toBe('2026-05-06');
	expect(secondCount({ ...question, n: 66 })).toBe('2026-05-07');
});
