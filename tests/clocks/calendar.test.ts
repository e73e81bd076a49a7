import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countyCalendar, nationalCalendar } from '#clocks/calendars.ts';
import {
	addMonths,
	addYears,
	day,
	dayInChina,
	daysBetween,
	instantOf,
	isDay,
	weekdayOf
} from '#clocks/day.ts';

it('knows a day from a text', () => {
	expect(['2026-02-28', '2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', ''].map(isDay)).toEqual([
		true,
		true,
		false,
		false,
		false,
		false
	]);
	expect(() => day('2026-02-30')).toThrow(RangeError);
});

it('ends a month on its last day where the date is missing', () => {
	expect(addMonths(day('2025-08-31'), 6)).toBe('2026-02-28');
	expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
	expect(addMonths(day('2025-12-15'), 1)).toBe('2026-01-15');
	expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
	expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
});

it('takes the day from the clock in China', () => {
	expect(dayInChina(new Date('2025-12-31T15:59:59Z'))).toBe('2025-12-31');
	expect(dayInChina(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01');
	expect(dayInChina(instantOf(day('2026-07-01')))).toBe('2026-07-01');
	expect(daysBetween(day('2026-02-27'), day('2026-03-01'))).toBe(2);
	expect(weekdayOf(day('2026-01-04'))).toBe(7);
});

it('says why a day is worked or not', () => {
	expect(countyCalendar.kindOf(day('2026-02-14'))).toMatchObject({ working: true, source: 'make-up' });
	expect(countyCalendar.kindOf(day('2024-02-09'))).toMatchObject({ working: true, source: 'weekday' });
	expect(countyCalendar.kindOf(day('2026-09-25'))).toMatchObject({ working: false, source: 'arrangement' });
	expect(countyCalendar.kindOf(day('2025-08-19'))).toMatchObject({ working: false, source: 'local' });
	expect(nationalCalendar.kindOf(day('2025-08-19'))).toMatchObject({ working: true, source: 'weekday' });
	expect(countyCalendar.kindOf(day('2026-11-22'))).toMatchObject({ working: false, source: 'weekend' });
});

it('marks a year that is not loaded, and keeps the holidays which the law itself fixes', () => {
	expect(countyCalendar.isProvisional(day('2026-12-31'))).toBe(false);
	expect(countyCalendar.isProvisional(day('2027-01-01'))).toBe(true);
	expect(countyCalendar.isWorkingDay(day('2027-01-01'))).toBe(false);
	expect(countyCalendar.nextWorkingDay(day('2027-01-01'))).toBe('2027-01-04');
	expect(countyCalendar.lastWorkingDay(day('2026-01-31'))).toBe('2026-01-30');
});

const shared = `${process.env['SHARED_DIR'] ?? '../shared'}/data/holidays`;

it.skipIf(!existsSync(shared))('agrees with the published arrangements (skipped: no SHARED_DIR)', () => {
	for (const year of [2024, 2025, 2026]) {
		const { days } = JSON.parse(readFileSync(`${shared}/holiday-cn-${year}.json`, 'utf8')) as {
			days: { date: string; isOffDay: boolean }[];
		};
		expect(days.length).toBeGreaterThan(20);
		for (const { date, isOffDay } of days) {
			expect([date, nationalCalendar.kindOf(day(date))]).toMatchObject([
				date,
				{ working: !isOffDay, source: isOffDay ? 'arrangement' : 'make-up' }
			]);
		}
	}
});
