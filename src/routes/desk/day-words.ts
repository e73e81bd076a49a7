import { dayInChina } from '#clocks/day.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** A moment as clocks in China show it: 2026-03-05 14:30. */
export function dayAndHour(at: Date): string {
	const there = new Date(at.getTime() + 8 * 3_600_000);
	return `${dayInChina(at)} ${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`;
}
