import type { Day } from '#clocks/day.ts';

/** The quarter of a day, as 2026Q3. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarter that ended last before a day. */
export function quarterBefore(day: Day): string {
	const now = quarterOf(day);
	const year = Number(now.slice(0, 4));
	const n = Number(now.slice(5));
	return n === 1 ? `${year - 1}Q4` : `${year}Q${n - 1}`;
}

/** First day of the quarter of a day. */
export const quarterStart = (day: Day): Day => {
	const month = (Math.ceil(Number(day.slice(5, 7)) / 3) - 1) * 3 + 1;
	return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as Day;
};
