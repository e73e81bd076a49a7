import { z } from 'zod';
import type { Day } from '#clocks/day.ts';
import { brokenEqualities, type Broken, type Grid } from '#disclosure/annual-report/count.ts';
import {
	enforcementCells,
	lawReportParts,
	narrativeParts,
	petitionParts,
	twoCells,
	type FigureCell
} from '#disclosure/annual-report/rows.ts';
import { tableIds } from '#disclosure/annual-report/petition-tables.ts';
import type { County } from '#units/county.ts';
import { findUnit, nameOn } from '#units/units.ts';

const grid = z.record(z.string(), z.record(z.string(), z.number()));
const both = z.object({ zh: z.string(), en: z.string() });

/** What a body adds to a figure of table 2 that is not on this portal, with where it was taken from. */
export const enteredShape = z.record(z.string(), z.object({ n: z.number(), source: z.string() }));
export const narrativeShape = z.record(z.string(), z.string());
export type Entered = z.infer<typeof enteredShape>;
export type Narrative = z.infer<typeof narrativeShape>;

/** A report as it was published. */
export const frozenShape = z.object({
	body: both,
	year: z.number(),
	narrative: narrativeShape,
	/** Table 2 as counted from what was published; reports before it was counted have none. */
	counted: z.record(z.string(), z.number()).default({}),
	entered: enteredShape,
	three: grid,
	four: grid,
	fees: z.number(),
	tasks: z.array(
		z.object({
			task: z.string(),
			title: both,
			state: z.string(),
			text: z.string(),
			quarter: z.string().default(''),
			figure: z.string().default('')
		})
	),
	/** The county's enforcement by body: what each counted, and whether it said so in a report of its own. */
	bodies: z
		.array(
			z.object({ unit: z.string(), name: both, cells: z.record(z.string(), z.number()), own: z.boolean() })
		)
		.default([]),
	/** The year of the petition office, table by table; names as they were then. */
	tables: z
		.array(
			z.object({
				id: z.enum(tableIds),
				columns: z.array(z.string()),
				rows: z.array(z.object({ id: z.string(), name: both, cells: z.array(z.number().nullable()) }))
			})
		)
		.default([])
});
export type Frozen = z.infer<typeof frozenShape>;

export const reportKinds = ['disclosure', 'rule-of-law', 'enforcement', 'petitions'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const partsOfKind = (kind: ReportKind): readonly string[] =>
	kind === 'rule-of-law' ? lawReportParts : kind === 'petitions' ? petitionParts : narrativeParts;

/** Whether everybody reads it in the end. What the petition office says of its year goes up alone (XF22 art. 41). */
export const isForPublic = (kind: ReportKind): boolean => kind !== 'petitions';

/** The figures that a report counts from publications, and to which its body may add. */
export const cellsOfKind = (kind: ReportKind): readonly FigureCell[] =>
	kind === 'enforcement' ? enforcementCells : kind === 'petitions' ? [] : twoCells;

type Two = Pick<Frozen, 'counted' | 'entered'>;

/** A figure of table 2: what the portal counts and what the body adds. */
export const figureOf = ({ counted, entered }: Two, cell: string): number =>
	Math.round(((counted[cell] ?? 0) + (entered[cell]?.n ?? 0)) * 100) / 100;

/** In force this year = in force last year + issued - repealed; expiry counts as repealed. */
export const normativeFits = (now: Two, before: Two | null): boolean =>
	before === null ||
	figureOf(now, 'normative-in-force') ===
		figureOf(before, 'normative-in-force') +
			figureOf(now, 'normative-issued') -
			figureOf(now, 'normative-repealed');

export type Faults = {
	broken: readonly Broken[];
	/** Cells that are part of another and larger than it. */
	more: readonly string[];
	empty: readonly string[];
	unsourced: readonly string[];
	normative: boolean;
};

/** What keeps a report from being published: an equality that does not hold, an empty part, a figure without a source. */
export function faultsOf(
	kind: ReportKind,
	report: Two & { narrative: Narrative; three: Grid; four: Grid },
	before: (Two & { three: Grid }) | null
): Faults {
	const disclosure = kind === 'disclosure';
	return {
		broken: disclosure ? brokenEqualities(report.three, report.four, before?.three ?? null) : [],
		more: kind === 'enforcement' ? partsAboveWhole(report) : [],
		empty: partsOfKind(kind).filter((part) => (report.narrative[part] ?? '').trim() === ''),
		unsourced: cellsOfKind(kind).filter((cell) => {
			const { n, source } = report.entered[cell] ?? { n: 0, source: '' };
			return n !== 0 && source.trim() === '';
		}),
		normative: !disclosure || normativeFits(report, before)
	};
}

export const isSound = ({ broken, more, empty, unsourced, normative }: Faults): boolean =>
	broken.length + more.length + empty.length + unsourced.length === 0 && normative;

const wholes = { 'act-reviews-corrected': 'act-reviews', 'act-suits-lost': 'act-suits' } as const;

/** Corrected reviews are some of the reviews, lost suits some of the suits. */
const partsAboveWhole = (report: Two): string[] =>
	Object.entries(wholes)
		.filter(([part, whole]) => figureOf(report, part) > figureOf(report, whole))
		.map(([part]) => part);

export const reportId = (kind: ReportKind, body: string, year: number): string => `${kind}-${body}-${year}`;

/** The names by which a list may call a body; null for the county, which is all of them. */
export function namesOf(county: County, body: string, year: number): readonly string[] | null {
	const unit = findUnit(county, body);
	if (body === 'county') return null;
	return unit
		? (['full', 'short'] as const).map((form) => nameOn(unit, `${year}-12-31` as Day, 'zh', form))
		: [body];
}

export type ReportedTask = Frozen['tasks'][number];

/** The tasks of the plan by where they stand, in the order of the plan; '' is where no progress was confirmed. */
export function tasksByState(tasks: readonly ReportedTask[]): { state: string; tasks: ReportedTask[] }[] {
	const states = [...new Set(tasks.map((one) => one.state))].toSorted();
	return states
		.map((state) => ({ state, tasks: tasks.filter((one) => one.state === state) }))
		.toSorted((a, b) => Number(a.state === '') - Number(b.state === ''));
}
