import { fill } from '#i18n/fill.ts';

/** The pages to offer: the first, the last, and those around the one that is shown; a gap stands for the rest. */
export function pageLinks(now: number, pages: number, href: (page: number) => string, label: string) {
	const near = [1, now - 1, now, now + 1, pages].filter((page) => page >= 1 && page <= pages);
	const list = [...new Set(near)].toSorted((a, b) => a - b);
	return list.flatMap((page, at) => {
		const gap = at > 0 && page - (list[at - 1] ?? 0) > 1 ? [{ text: '…' }] : [];
		return [
			...gap,
			{ text: String(page), href: href(page), current: page === now, label: fill(label, { page }) }
		];
	});
}
