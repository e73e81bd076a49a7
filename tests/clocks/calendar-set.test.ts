import { expect, it } from 'vitest';
import { countyCalendar, countyCalendarWith } from '#clocks/calendars.ts';
import { changedDays } from '#clocks/changed-days.ts';
import { day } from '#clocks/day.ts';
import { readCalendarSets } from '#clocks/read-calendar-set.ts';

const usual = { layer: 'national' as const, year: 2027, source: '2027年放假通知' };
const problems = (text: string) => {
	const read = readCalendarSets(text, usual);
	return read.ok ? [] : read.problems.map((one) => one.code);
};

it('reads CSV, one set for each layer and year', () => {
	const read = readCalendarSets(
		'day,kind,name,layer\n2027-01-01,holiday,元旦,\n2027-01-03,make-up,,\n2027-08-19,holiday,州庆,local\n',
		usual
	);
	expect(read).toEqual({
		ok: true,
		sets: [
			{
				...usual,
				days: [
					{ day: '2027-01-01', kind: 'holiday', name: '元旦' },
					{ day: '2027-01-03', kind: 'make-up', name: '' }
				]
			},
			{ ...usual, layer: 'local', days: [{ day: '2027-08-19', kind: 'holiday', name: '州庆' }] }
		]
	});
});

it('reads JSON as days or as the file that ships writes a year', () => {
	const ranges = {
		year: 2027,
		source: '通知',
		off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
		worked: []
	};
	const read = readCalendarSets(JSON.stringify(ranges), usual);
	expect(read.ok && read.sets[0]?.days.map((one) => one.day)).toEqual([
		'2027-01-01',
		'2027-01-02',
		'2027-01-03'
	]);
	expect(read.ok && read.sets[0]?.layer).toBe('national');
	const days = {
		layer: 'local',
		year: 2027,
		source: '通知',
		days: [{ day: '2027-08-19', kind: 'holiday', name: '州庆' }]
	};
	expect(readCalendarSets(JSON.stringify([days]), usual)).toMatchObject({
		ok: true,
		sets: [{ layer: 'local' }]
	});
});

it.each([
	['', ['empty']],
	['{"layer":"national"', ['not-json']],
	['{"layer":"national"}', ['not-a-set']],
	['day,kind,name\n', ['empty']],
	['day,kind,name\n2027-02-30,holiday,元旦', ['not-a-day']],
	['day,kind,name\n2027-01-01,off,元旦', ['kind']],
	['day,kind,name\n2027-01-01,holiday,', ['no-name']],
	['day,kind,name\n2027-01-04,make-up,', ['make-up-on-weekday']],
	['day,kind,name\n2025-01-01,holiday,元旦', ['other-year']],
	['day,kind,name\n2027-01-01,holiday,元旦\n2027-01-01,holiday,元旦', ['twice']],
	['date,what\n2027-01-01,x', ['columns']]
])('says what is wrong with %j', (text, codes) => {
	expect(problems(text)).toEqual(codes);
});

it('lays a set over the year it is about, and knows the calendar as it was', () => {
	const at = (n: number) => new Date(Date.UTC(2026, 10, n));
	const set = (version: number, ...days: string[]) => ({
		...{ ...usual, version, at: at(version) },
		days: days.map((one) => ({ day: day(one), kind: 'holiday' as const, name: '元旦' }))
	});
	const first = set(1, '2027-01-04', '2027-01-05');
	const both = countyCalendarWith([first, set(2, '2027-01-05')]);
	expect(both.version).toBe(2);
	expect([both.isWorkingDay(day('2027-01-04')), both.isWorkingDay(day('2027-01-05'))]).toEqual([true, false]);
	expect(both.isProvisional(day('2027-03-01'))).toBe(false);
	const then = both.asOf(at(1));
	expect([then.version, then.isWorkingDay(day('2027-01-04'))]).toEqual([1, false]);
	expect(both.asOf(new Date(0)).isProvisional(day('2027-03-01'))).toBe(true);
	expect(both.asOf(at(9)).version).toBe(2);
	// An arrangement that forgets what the law fixes takes it away: the preview shows it.
	expect(changedDays([first], countyCalendar, then).map((one) => one.day)).toEqual([
		'2027-01-01',
		'2027-01-04',
		'2027-01-05',
		'2027-10-01'
	]);
});
