import { themes } from '#disclosure/catalogue/themes.ts';

/**
 * 索引号: the county's code, the two digits of the subject, the year, and a running number of five digits within these.
 * The pattern is the county's own; it is drawn once and stays when the subject changes.
 */
export function indexPrefix(county: string, theme: string, year: string): string {
	const at = themes.findIndex((one) => one === theme);
	const subject = String(at < 0 ? themes.length : at + 1).padStart(2, '0');
	return `${county}-${subject}/${year}-`;
}

export const indexNumber = (prefix: string, before: number): string =>
	`${prefix}${String(before + 1).padStart(5, '0')}`;
