import type { Officer } from '#casework/case.ts';
import { storable } from '#platform/storable.ts';

/** The saved views of the desk. */
export const deskViews = [
	'mine',
	'tasks',
	'unit',
	'to-sort',
	'to-sign',
	'late',
	'to-publish',
	'done',
	'all'
] as const;
export type DeskView = (typeof deskViews)[number];

/** What a list shows. It stands whole in the address, so that a view can be kept and handed on. */
export type DeskFilter = {
	view: DeskView;
	procedure?: string;
	stage?: string;
	unit?: string;
	words?: string;
	page: number;
};

/** The views an officer has: sorting is the dispatcher's, signing the head's. */
export const viewsOf = (officer: Officer): DeskView[] =>
	deskViews.filter(
		(view) =>
			(view !== 'to-sort' || officer.roles.includes('dispatcher')) &&
			(view !== 'to-sign' || officer.roles.includes('head'))
	);

const parts = ['procedure', 'stage', 'unit', 'words'] as const;

export function readFilter(search: URLSearchParams): DeskFilter {
	const view = deskViews.find((one) => one === search.get('view')) ?? 'mine';
	const page = Math.trunc(Number(search.get('page')));
	const given = parts.flatMap((part) => {
		const text = storable(search.get(part) ?? '')
			.trim()
			.slice(0, 100);
		return text === '' ? [] : [[part, text] as const];
	});
	return { view, ...Object.fromEntries(given), page: page >= 1 && page <= 100_000 ? page : 1 };
}

/** The address of a view; a part that is set to '' is left out. */
export function filterAddress(
	path: string,
	filter: DeskFilter,
	change: Partial<Record<keyof DeskFilter, string | number>> = {}
): string {
	const search = new URLSearchParams();
	for (const [key, value] of Object.entries({ ...filter, ...change })) {
		const standard = (key === 'view' && value === 'mine') || (key === 'page' && value === 1);
		if (value !== '' && value !== undefined && !standard) search.set(key, String(value));
	}
	const text = search.toString();
	return text === '' ? path : `${path}?${text}`;
}
