import { storable } from '#platform/storable.ts';

/** What the board can show: each is a list of its own, computed and never entered by hand. */
export const boardViews = ['late', 'soon', 'asked', 'bad-rating', 'again', 'orders', 'progress'] as const;
export type BoardView = (typeof boardViews)[number];

export type BoardFilter = { view: BoardView; unit?: string; procedure?: string };

export function readBoard(search: URLSearchParams): BoardFilter {
	const view = boardViews.find((one) => one === search.get('view')) ?? 'late';
	const part = (name: 'unit' | 'procedure') => {
		const text = storable(search.get(name) ?? '').trim();
		return text === '' || text.length > 60 ? {} : { [name]: text };
	};
	return { view, ...part('unit'), ...part('procedure') };
}

/** The address of a board; a part that is set to '' is left out. */
export function boardAddress(
	path: string,
	filter: BoardFilter,
	change: Partial<Record<keyof BoardFilter, string>> = {}
) {
	const search = new URLSearchParams();
	for (const [key, value] of Object.entries({ ...filter, ...change })) if (value) search.set(key, value);
	return `${path}?${search}`;
}
