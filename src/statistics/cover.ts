/** Public cells below this are covered (statutes part G.3, policy): they could point at a person. */
export const SMALLEST_SHOWN = 5;

export type Shown = number | 'covered';

/** A figure as the public sees it: 0 and what reaches the threshold are shown, the rest is covered. */
export const cover = (count: number): Shown => (count === 0 || count >= SMALLEST_SHOWN ? count : 'covered');

/**
 * Covers a column whose total is shown too. One covered cell alone could be found by subtraction, so the next
 * smallest is covered with it.
 */
export function coverColumn(counts: readonly number[]): Shown[] {
	const shown = counts.map(cover);
	if (shown.filter((one) => one === 'covered').length !== 1) return shown;
	const rest = shown.map((one, at) => ({ one, at })).filter(({ one }) => one !== 'covered' && one !== 0);
	const smallest = rest.sort((a, b) => (a.one as number) - (b.one as number))[0];
	return shown.map((one, at) => (at === smallest?.at ? 'covered' : one));
}

/** A share of 0 of 0 is no share, never 100 %; a share over a small denominator is covered. */
export const share = (part: number, whole: number): number | null | 'covered' =>
	whole === 0 ? null : whole < SMALLEST_SHOWN ? 'covered' : part / whole;
