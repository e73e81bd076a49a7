/** YYYY-MM-DD where the three are figures; otherwise what was typed, so that it can be shown back. */
export function dateFrom(y: string, m: string, d: string): string {
	const [year, month, date] = [y, m, d].map((part) => part.normalize('NFKC').replace(/[年月日\s-]/g, ''));
	if (!year && !month && !date) return '';
	return `${year}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;
}

/** The three fields of a date, as they were typed. */
export function dateParts(value: string): { y: string; m: string; d: string } {
	const [y = '', m = '', d = ''] = value.split('-');
	const bare = (part: string) => part.replace(/^0+(?=.)/, '');
	return { y, m: m === '00' ? '' : bare(m), d: d === '00' ? '' : bare(d) };
}
