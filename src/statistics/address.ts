import type { Dimension } from '#statistics/dimension.ts';
import { dimensions } from '#statistics/dimension.ts';

export type Asked = { by: Dimension; from: string; to: string };

/** Reads what a page of figures is asked for; without words it is the last twelve months by month. */
export function readStatistics(query: URLSearchParams, today: string): Asked {
	const by = dimensions.find((one) => one === query.get('by')) ?? 'month';
	const from = dayOf(query.get('from')) ?? yearBefore(today);
	const to = dayOf(query.get('to')) ?? today;
	return from <= to ? { by, from, to } : { by, from: to, to: from };
}

const dayOf = (text: string | null): string | null => {
	if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const time = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
};

/** The first day of the month a year ago, so that no month of the chart is cut. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}-${today.slice(5, 7)}-01`;
