import { coverColumn, share, type Shown } from '#statistics/cover.ts';
import type { Counts } from '#statistics/figures.ts';

type Sums = ReadonlyMap<string, Counts>;

export type UnitFigures = {
	unit: string;
	due: Shown;
	late: Shown;
	unanswered: Shown;
	sent: Shown;
	answered: Shown;
	cleared: Shown;
	rate: number | null | 'covered';
};

const of = (counts: Counts | undefined, measure: string): number => counts?.[measure] ?? 0;

/** Lateness and orders by unit, as the public sees them: each column is covered as a whole (statutes part G.3). */
export function unitFigures(filed: Sums, orders: Sums): UnitFigures[] {
	const units = [...new Set([...filed.keys(), ...orders.keys()])].filter((unit) => unit !== '');
	const column = (sums: Sums, value: (counts: Counts | undefined) => number) =>
		coverColumn(units.map((unit) => Math.max(0, value(sums.get(unit)))));
	const due = column(filed, (counts) => of(counts, 'due'));
	const late = column(filed, (counts) => of(counts, 'due') - of(counts, 'in-time'));
	const unanswered = column(filed, (counts) => of(counts, 'unanswered'));
	const sent = column(orders, (counts) => of(counts, 'received'));
	const answered = column(orders, (counts) => of(counts, 'order-answered'));
	const cleared = column(orders, (counts) => of(counts, 'cleared'));
	return units
		.map((unit, at) => ({
			unit,
			due: due[at] ?? 0,
			late: late[at] ?? 0,
			unanswered: unanswered[at] ?? 0,
			sent: sent[at] ?? 0,
			answered: answered[at] ?? 0,
			cleared: cleared[at] ?? 0,
			rate: share(of(orders.get(unit), 'in-time'), of(orders.get(unit), 'due'))
		}))
		.sort(
			(a, b) => of(filed.get(b.unit), 'due') - of(filed.get(a.unit), 'due') || (a.unit < b.unit ? -1 : 1)
		);
}
