import { storable } from '#platform/storable.ts';
import type { RecordFilter } from '#publication/record-filter.ts';

/** Reads a filter from an address; what is too long or empty does not count. */
export function readFilter(query: URLSearchParams): RecordFilter {
	const filter: RecordFilter = {};
	for (const key of ['procedure', 'task', 'unit', 'township', 'month', 'outcome', 'words'] as const) {
		const value = storable(query.get(key) ?? '')
			.trim()
			.slice(0, 60);
		if (value !== '') filter[key] = value;
	}
	return filter;
}

export const readPage = (query: URLSearchParams): number => {
	const page = Number(query.get('page') ?? '1');
	return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1;
};

/** A year of four digits; what is none does not count. */
export const readYear = (query: URLSearchParams): number | undefined => {
	const year = query.get('year') ?? '';
	return /^[12]\d{3}$/.test(year) ? Number(year) : undefined;
};

/** The same address without one of its conditions, back on its first page. */
export function without(search: string, key: string): string {
	const query = new URLSearchParams(search);
	query.delete(key);
	query.delete('page');
	const text = query.toString();
	return text === '' ? '?' : `?${text}`;
}

export function atPage(search: string, page: number): string {
	const query = new URLSearchParams(search);
	query.set('page', String(page));
	return `?${query}`;
}
