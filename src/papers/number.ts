/**
 * 文号 of a paper: 机关代字 of the issuing unit, the mark of the kind, the year, and the unit's next number. It is the
 * same in every language.
 */
export const seriesNumber = (of: { unit: string; mark: string; year: number; serial: number }): string =>
	`${of.unit}${of.mark}〔${of.year}〕${of.serial}号`;

/** The number of a paper that has no series: it holds the eight digits of the case and the entry that issued it. */
export const caseNumbered = (of: {
	unit: string;
	mark: string;
	caseNumber: string;
	entry: number;
}): string => {
	const [year = '', ...rest] = of.caseNumber.split('-');
	return `${of.unit}${of.mark}〔${year}〕${rest.join('').slice(0, 8)}-${of.entry}号`;
};
