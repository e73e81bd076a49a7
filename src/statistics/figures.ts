import { isBadGrade, serviceGrades } from '#statistics/grades.ts';
import { coverColumn, share, type Shown } from '#statistics/cover.ts';

/** Raw sums of measures for one row, as the queries give them. */
export type Counts = Readonly<Record<string, number>>;

/** The figures of one row as the public sees them (statutes part G.3). */
export type Figures = {
	received: Shown;
	answered: Shown;
	open: Shown;
	late: Shown;
	inTimeShare: number | null | 'covered';
	days: number | null | 'covered';
	ratedShare: number | null | 'covered';
	satisfiedShare: number | null | 'covered';
	notSolved: Shown;
	routed: Shown;
};

const of = (counts: Counts, measure: string): number => counts[measure] ?? 0;

export const openOf = (counts: Counts): number =>
	of(counts, 'received') -
	of(counts, 'answered') -
	of(counts, 'routed') -
	of(counts, 'merged') -
	of(counts, 'withdrawn');

const rated = (counts: Counts): number =>
	serviceGrades.reduce((sum, grade) => sum + of(counts, `rating:${grade}`), 0);

/** Whoever was satisfied, more or less. */
const satisfied = (counts: Counts): number =>
	serviceGrades.reduce((sum, grade) => sum + (isBadGrade(grade) ? 0 : of(counts, `rating:${grade}`)), 0);

/** Figures of all rows of a table; each column is covered as a whole, because its total is shown as well. */
export function figuresOf(rows: readonly Counts[]): Figures[] {
	const column = (value: (counts: Counts) => number) => coverColumn(rows.map(value));
	const received = column((row) => of(row, 'received'));
	const answered = column((row) => of(row, 'answered'));
	const open = column((row) => Math.max(0, openOf(row)));
	const late = column((row) => of(row, 'due') - of(row, 'in-time'));
	const notSolved = column((row) => of(row, 'not-solved'));
	const routed = column((row) => of(row, 'routed'));
	return rows.map((row, at) => ({
		received: received[at] ?? 0,
		answered: answered[at] ?? 0,
		open: open[at] ?? 0,
		late: late[at] ?? 0,
		inTimeShare: share(of(row, 'in-time'), of(row, 'due')),
		days: answered[at] === 'covered' ? 'covered' : share(of(row, 'answer-days'), of(row, 'answered')),
		ratedShare: share(rated(row), of(row, 'answered')),
		satisfiedShare: share(satisfied(row), rated(row)),
		notSolved: notSolved[at] ?? 0,
		routed: routed[at] ?? 0
	}));
}

/** Outcomes of a row, most frequent first. */
export const outcomesOf = (counts: Counts): { outcome: string; count: Shown }[] => {
	const found = Object.entries(counts).filter(([measure, n]) => measure.startsWith('outcome:') && n > 0);
	found.sort((a, b) => b[1] - a[1]);
	const shown = coverColumn(found.map(([, n]) => n));
	return found.map(([measure], at) => ({ outcome: measure.slice('outcome:'.length), count: shown[at] ?? 0 }));
};
