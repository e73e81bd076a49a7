export const schemes = ['per-item', 'per-page'] as const;

type Step = { above: number; yuan: number };

/** 按件: what the n-th request of one applicant in a calendar month costs. 按量: what each page costs. FEE20. */
const pages: readonly Step[] = [
	{ above: 30, yuan: 10 },
	{ above: 100, yuan: 20 },
	{ above: 200, yuan: 40 }
];

/** Requests 1 to 10 of a month are free, 11 to 30 cost 100 yuan each, and each ten from the 31st 100 more. */
const ofItem = (n: number): number => (n <= 10 ? 0 : n <= 30 ? 100 : 100 + Math.ceil((n - 30) / 10) * 100);

/** Each page costs what its step says; the pages below stay at theirs. */
const ofPages = (count: number): number =>
	pages.reduce((sum, { above, yuan }, at) => {
		const top = pages[at + 1]?.above ?? Infinity;
		return sum + Math.max(0, Math.min(count, top) - above) * yuan;
	}, 0);

/** The fee of one application, by one of the two schemes and never both. `count`: which request of the month, or how many pages. */
export const feeOf = (scheme: unknown, count: number): number =>
	scheme === 'per-item' ? ofItem(count) : scheme === 'per-page' ? ofPages(count) : 0;
