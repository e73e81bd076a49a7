import { fill } from '#i18n/fill.ts';

/**
 * 文号 of a paper: short name of the issuing body, the mark of the kind, the year of the case, its eight digits, and the
 * entry by which the paper was issued. No two papers share one, and no counter is needed. It holds the place of the
 * 机关代字 and running number that a county's archive rules give.
 */
export function paperNumber(
	pattern: string,
	of: { issuer: string; mark: string; caseNumber: string; entry: number }
): string {
	const [year = '', ...rest] = of.caseNumber.split('-');
	return fill(pattern, {
		issuer: of.issuer,
		mark: of.mark,
		year,
		digits: rest.join('').slice(0, 8),
		n: of.entry
	});
}
