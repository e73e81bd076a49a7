import { afterAll, expect, it } from 'vitest';
import { addDays, day, dayInChina, instantOf } from '#clocks/day.ts';
import { momentText } from '#i18n/dates.ts';
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

const zone = process.env['TZ'];
afterAll(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

it('counts alike wherever the machine believes itself to be, over year end and leap day', () => {
	const offsets = new Set<number>();
	const seen = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'].map((place) => {
		process.env['TZ'] = place;
		offsets.add(new Date(2026, 6, 1).getTimezoneOffset());
		expect(compare(300, 20260101).slice(0, 3)).toEqual([]);
		const ends = ['2027-12-31T15:59:59.999Z', '2027-12-31T16:00:00Z', '2028-02-28T16:00:00Z'];
		return [
			...ends.map((at) => dayInChina(new Date(at))),
			...ends.map((at) => momentText(new Date(at), 'zh')),
			addDays(day('2028-02-28'), 1),
			instantOf(day('2028-03-01')).toISOString()
		];
	});
	expect(offsets.size).toBe(4);
	expect(new Set(seen.map((one) => one.join())).size).toBe(1);
	expect(seen[0]?.slice(0, 3)).toEqual(['2027-12-31', '2028-01-01', '2028-02-29']);
});
