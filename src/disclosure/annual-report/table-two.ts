import type { Act } from '#publication/validity.ts';

/** What was published and counts in table 2. `ended` is the day from which a normative document is no more in force. */
export type Told = {
	id: string;
	kind: 'normative' | 'result';
	number: string;
	title: string;
	theme: string;
	formed: string;
	ended: string | null;
};

/** A line of the county's list of what was collected: an item, its unit, the year and the sum in 10,000 yuan. */
export type Collected = { code: string; name: string; unit: string; year: string; amount: string };

/** The cell in which a decision counts, by its kind. */
export const cellOfResult: Readonly<Record<string, string>> = {
	licence: 'licences',
	penalty: 'penalties',
	coercion: 'coercions',
	inspection: 'inspections',
	levy: 'levies',
	other: 'other-acts'
};

/** The day on which a normative document ends: by repeal, by the end of its validity, or because it was taken back. */
export function endOf(expires: string | null, withdrawn: string | null, acts: readonly Act[]): string | null {
	const repealed = acts.find((act) => act.action === 'repeal')?.on ?? null;
	const ends = [repealed, expires === null ? null : dayAfter(expires), withdrawn];
	return ends.filter((one) => one !== null).sort()[0] ?? null;
}

const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * The cells in which a publication counts in a year. A normative document counts as issued in the year of its date, as
 * repealed in the year in which it ends, expiry included, and as in force when it is issued and not ended at the year's
 * end: so that in force = in force before + issued - repealed by construction. A decision counts in the year it was made,
 * whatever became of it.
 */
export function cellsOf({ kind, theme, formed, ended }: Told, year: number): string[] {
	const within = (day: string | null): boolean => day !== null && day.startsWith(`${year}-`);
	const last = `${year}-12-31`;
	if (kind === 'result') {
		const cell = cellOfResult[theme];
		return cell && within(formed) ? [cell] : [];
	}
	if (formed > last) return [];
	return [
		...(within(formed) ? ['normative-issued'] : []),
		// What ended before it was dated never was in force.
		...(within(ended) || (ended !== null && ended < formed && within(formed)) ? ['normative-repealed'] : []),
		...(ended === null || ended > last ? ['normative-in-force'] : [])
	];
}

/** Table 2 as far as the portal's own publications tell it. */
export function tableTwo(
	told: readonly Told[],
	collected: readonly Collected[],
	year: number
): Readonly<Record<string, number>> {
	const cells: Record<string, number> = {};
	const add = (cell: string, n: number) => void (cells[cell] = (cells[cell] ?? 0) + n);
	for (const one of told) for (const cell of cellsOf(one, year)) add(cell, 1);
	for (const one of collectedIn(collected, year)) add('charges', one.sum);
	if (cells['charges'] !== undefined) cells['charges'] = Math.round(cells['charges'] * 100) / 100;
	return cells;
}

export const collectedIn = (collected: readonly Collected[], year: number) =>
	collected
		.filter((one) => one.year === String(year))
		.map((one) => ({ ...one, sum: Number(one.amount) || 0 }));

/** What stands behind a figure of table 2: a publication with its day, or a sum with its item. */
export type Source =
	| { kind: Told['kind']; id: string; number: string; title: string; day: string }
	| { kind: 'sum'; number: string; title: string; sum: number };

export const sourcesOf = (
	cell: string,
	told: readonly Told[],
	collected: readonly Collected[],
	year: number
): Source[] =>
	cell === 'charges'
		? collectedIn(collected, year).map(({ code, name, unit, sum }) => ({
				kind: 'sum',
				number: code,
				title: `${name} · ${unit}`,
				sum
			}))
		: told
				.filter((one) => cellsOf(one, year).includes(cell))
				.map(({ kind, id, number, title, formed }) => ({ kind, id, number, title, day: formed }));
