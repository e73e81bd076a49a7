import { z } from 'zod';
import { brokenEqualities, type Broken, type Grid } from '#disclosure/annual-report/count.ts';
import { enteredCells, lawReportParts, narrativeParts } from '#disclosure/annual-report/rows.ts';

const grid = z.record(z.string(), z.record(z.string(), z.number()));
const both = z.object({ zh: z.string(), en: z.string() });

/** A figure that is not counted from requests, with where it was taken from. */
export const enteredShape = z.record(z.string(), z.object({ n: z.number(), source: z.string() }));
export const narrativeShape = z.record(z.string(), z.string());
export type Entered = z.infer<typeof enteredShape>;
export type Narrative = z.infer<typeof narrativeShape>;

/** A report as it was published. */
export const frozenShape = z.object({
	body: both,
	year: z.number(),
	narrative: narrativeShape,
	entered: enteredShape,
	three: grid,
	four: grid,
	fees: z.number(),
	tasks: z.array(z.object({ task: z.string(), title: both, state: z.string(), text: z.string() }))
});
export type Frozen = z.infer<typeof frozenShape>;

export type ReportKind = 'disclosure' | 'rule-of-law';

export const partsOfKind = (kind: ReportKind): readonly string[] =>
	kind === 'disclosure' ? narrativeParts : lawReportParts;

/** In force this year = in force last year + issued - repealed; expiry counts as repealed. */
export function normativeFits(entered: Entered, before: Entered | null): boolean {
	const n = (cells: Entered, cell: string): number => cells[cell]?.n ?? 0;
	return (
		before === null ||
		n(entered, 'normative-in-force') ===
			n(before, 'normative-in-force') + n(entered, 'normative-issued') - n(entered, 'normative-repealed')
	);
}

export type Faults = {
	broken: readonly Broken[];
	empty: readonly string[];
	unsourced: readonly string[];
	normative: boolean;
};

/** What keeps a report from being published: an equality that does not hold, an empty part, a figure without a source. */
export function faultsOf(
	kind: ReportKind,
	report: { narrative: Narrative; entered: Entered; three: Grid; four: Grid },
	before: { three: Grid; entered: Entered } | null
): Faults {
	const disclosure = kind === 'disclosure';
	return {
		broken: disclosure ? brokenEqualities(report.three, report.four, before?.three ?? null) : [],
		empty: partsOfKind(kind).filter((part) => (report.narrative[part] ?? '').trim() === ''),
		unsourced: disclosure
			? enteredCells.filter((cell) => (report.entered[cell]?.source ?? '').trim() === '')
			: [],
		normative: !disclosure || normativeFits(report.entered, before?.entered ?? null)
	};
}

export const isSound = ({ broken, empty, unsourced, normative }: Faults): boolean =>
	broken.length + empty.length + unsourced.length === 0 && normative;

export const reportId = (kind: ReportKind, body: string, year: number): string => `${kind}-${body}-${year}`;
