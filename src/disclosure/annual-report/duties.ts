import type { ReportKind } from '#disclosure/annual-report/report.ts';

/** A yearly report that a body owes, and what it must do with it by when. */
export type Duty = {
	kind: ReportKind;
	of: 'county' | 'unit';
	does: 'publish' | 'hand-up';
	clock: string;
	/** Owed only by bodies that enforce. */
	enforcers?: true;
};

/** Statutes A.5, A.6, A.10 and G.4. */
export const duties: readonly Duty[] = [
	{ kind: 'disclosure', of: 'unit', does: 'publish', clock: 'FOI-ANNUAL-DEPT' },
	{ kind: 'disclosure', of: 'county', does: 'publish', clock: 'FOI-ANNUAL-GOV' },
	{ kind: 'enforcement', of: 'unit', does: 'publish', clock: 'ZF-STATS', enforcers: true },
	{ kind: 'enforcement', of: 'county', does: 'publish', clock: 'ZF-STATS' },
	{ kind: 'petitions', of: 'county', does: 'hand-up', clock: 'XF-YEAR' },
	{ kind: 'rule-of-law', of: 'unit', does: 'hand-up', clock: 'RP-LAWGOV' },
	{ kind: 'rule-of-law', of: 'county', does: 'hand-up', clock: 'RP-LAWGOV' },
	{ kind: 'rule-of-law', of: 'unit', does: 'publish', clock: 'RP-LAWGOV-PUB' },
	{ kind: 'rule-of-law', of: 'county', does: 'publish', clock: 'RP-LAWGOV-PUB' }
];

export type Done = { kind: string; body: string; year: number; on: string };

export type Owed = {
	duty: Duty;
	body: string;
	due: string;
	state: 'done' | 'late' | 'open';
	on: string | null;
};

/** What each body owes of a year. `dueOf` reads the last day of a clock; `enforcers` are the bodies that enforce. */
export function owedOf(
	bodies: readonly string[],
	enforcers: ReadonlySet<string>,
	year: number,
	done: Readonly<Record<Duty['does'], readonly Done[]>>,
	dueOf: (clock: string) => string,
	today: string
): Owed[] {
	return duties.flatMap((duty) =>
		bodies
			.filter((body) => (body === 'county') === (duty.of === 'county'))
			.filter((body) => duty.enforcers === undefined || enforcers.has(body))
			.map((body): Owed => {
				const due = dueOf(duty.clock);
				const on =
					done[duty.does].find((one) => one.kind === duty.kind && one.body === body && one.year === year)
						?.on ?? null;
				const state = on !== null ? 'done' : today > due ? 'late' : 'open';
				return { duty, body, due, state, on };
			})
	);
}
