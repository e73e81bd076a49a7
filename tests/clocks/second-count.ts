import { readFileSync } from 'node:fs';
import type { Day } from '#clocks/day.ts';

// A second way to count, to hold the first one to: whole lists of days as numbers, filtered and indexed.
// It shares no code with src/clocks, only the county's data files.

const folder = new URL('../../src/clocks/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const china = read('calendar-cn.json') as {
	statutory: { since: number; days: string[] };
	years: { year: number; off: { from: string; to: string }[]; worked: string[] }[];
};
const enshi = read('calendar-enshi.json') as { days: { date: string }[] };

const number = (day: string): number =>
	Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8)) / 864e5;
const text = (n: number): Day => new Date(n * 864e5).toISOString().slice(0, 10) as Day;

const off = new Set(
	china.years.flatMap(({ off }) =>
		off.flatMap(({ from, to }) =>
			Array.from({ length: number(to) - number(from) + 1 }, (_, i) => number(from) + i)
		)
	)
);
const worked = new Set(china.years.flatMap((year) => year.worked.map(number)));
const local = new Set(enshi.days.map(({ date }) => number(date)));
const lastYear = Math.max(...china.years.map(({ year }) => year));

function restsOn(n: number, useLocal: boolean): boolean {
	if (useLocal && local.has(n)) return true;
	if (worked.has(n)) return false;
	const day = text(n);
	const unloaded = +day.slice(0, 4) > lastYear && china.statutory.days.includes(day.slice(5));
	return off.has(n) || unloaded || [0, 6].includes((n + 4) % 7);
}

const firstDay = number('2012-01-01');
const [withoutLocal, withLocal] = [false, true].map((useLocal) =>
	Array.from({ length: 20 * 366 }, (_, i) => restsOn(firstDay + i, useLocal))
);
const rests = (n: number, useLocal: boolean): boolean => {
	const found = (useLocal ? withLocal : withoutLocal)?.[n - firstDay];
	if (found === undefined) throw new Error('outside the years that are listed');
	return found;
};

export type Question = {
	start: Day;
	n: number;
	unit: 'day' | 'workingDay';
	more: { n: number; unit: 'day' | 'workingDay' } | null;
	pauses: { from: Day; to: Day }[];
	backward: boolean;
	floor: boolean;
	local: boolean;
};

/** The due day of one question. */
export function secondCount(question: Question): Day {
	const { start, n, unit, more, pauses, backward, floor, local: useLocal } = question;
	const first = number(start);
	const span = 450;
	if (backward) {
		const before = Array.from({ length: span }, (_, i) => first - 1 - i);
		return text(at(unit === 'day' ? before : before.filter((day) => !rests(day, useLocal)), n - 1));
	}
	const shut = new Set(
		pauses.flatMap(({ from, to }) =>
			Array.from({ length: Math.max(0, number(to) - number(from)) }, (_, i) => number(from) + 1 + i)
		)
	);
	const open = Array.from({ length: span }, (_, i) => first + 1 + i).filter((day) => !shut.has(day));
	const openWorked = open.filter((day) => !rests(day, useLocal));
	let end = at(unit === 'day' ? open : openWorked, n - 1);
	if (more && !floor) {
		const after = (more.unit === 'day' ? open : openWorked).filter((day) => day > end);
		end = at(after, more.n - 1);
	}
	if (floor) return text(end);
	return text(
		at(
			Array.from({ length: 60 }, (_, i) => end + i).filter((day) => !rests(day, useLocal)),
			0
		)
	);
}

function at(days: number[], index: number): number {
	const found = days[index];
	if (found === undefined) throw new Error('the list of days is too short');
	return found;
}
