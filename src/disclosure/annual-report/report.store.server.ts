import { sha256 } from '#platform/sha256.server.ts';
import type { Officer } from '#casework/case.ts';
import type { Day } from '#clocks/day.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { tableFour, tableThree } from '#disclosure/annual-report/count.ts';
import { tableTwo } from '#disclosure/annual-report/table-two.ts';
import { collectedBy, toldBy } from '#disclosure/annual-report/told.queries.server.ts';
import {
	contestedRequests,
	countedRequests,
	feesPaid,
	reportOf,
	type YearlyReportRow
} from '#disclosure/annual-report/report.queries.server.ts';
import {
	cellsOfKind,
	enteredShape,
	faultsOf,
	frozenShape,
	isForPublic,
	isSound,
	namesOf,
	narrativeShape,
	partsOfKind,
	reportId,
	reportKinds,
	type Entered,
	type Faults,
	type Frozen,
	type Narrative,
	type ReportKind
} from '#disclosure/annual-report/report.ts';
import { registerRows } from '#register/rows.store.server.ts';
import { bodiesOf, sumOf } from '#disclosure/annual-report/bodies.queries.server.ts';
import { petitionTables } from '#disclosure/annual-report/petition-tables.ts';
import { petitionYear } from '#disclosure/annual-report/petition-year.queries.server.ts';
import { tasksOf } from '#disclosure/annual-report/tasks.queries.server.ts';
import type { Db, Trx } from '#tables.ts';
import type { County } from '#units/county.ts';
import { findUnit, nameOn } from '#units/units.ts';

/** Who writes what is said of the whole county. */
export const countyWriters = {
	disclosure: 'gov-office',
	'rule-of-law': 'justice',
	enforcement: 'justice',
	petitions: 'petitions'
} as const satisfies Record<ReportKind, string>;

/** The unit that writes a report: the body itself, for the county the office in charge of the matter. */
export const writerOf = (kind: ReportKind, body: string): string =>
	body === 'county' ? countyWriters[kind] : body;

/** Under whose name a report stands: that of the county is the government, but its petition office reports itself. */
export const bodyUnit = (kind: ReportKind, body: string): string =>
	body !== 'county' ? body : isForPublic(kind) ? 'government' : writerOf(kind, body);

/** Who may read it while it is written, and afterwards where it is not for the public. */
export const opensReport = (officer: Officer, kind: ReportKind, body: string): boolean =>
	officer.unit === writerOf(kind, body) || (officer.unit === body && isForPublic(kind));

export const writes = (officer: Officer, kind: ReportKind, body: string, role: 'handler' | 'head'): boolean =>
	officer.unit === writerOf(kind, body) && officer.roles.includes(role);

/** The reports that an officer begins: of the own unit, and of the county where the unit is in charge of the matter. */
export const begun = (county: County, officer: Officer): { kind: ReportKind; body: string }[] =>
	['county', ...(findUnit(county, officer.unit) ? [officer.unit] : [])].flatMap((body) =>
		reportKinds.flatMap((kind) =>
			writes(officer, kind, body, 'handler') && (body === 'county' || kind !== 'petitions')
				? [{ kind, body }]
				: []
		)
	);

/** Begins the report of a body and a year; begun twice it is the same one. */
export async function beginReport(
	context: Context,
	officer: Officer,
	kind: ReportKind,
	body: string,
	year: number
): Promise<string> {
	const { db, county, now } = context;
	if (!begun(county, officer).some((one) => one.kind === kind && one.body === body))
		throw new Refusal('not-by-you');
	if (`${year}-01-01` > todayOf(context)) throw new Refusal('year-not-begun');
	const id = reportId(kind, body, year);
	await db
		.insertInto('yearly_reports')
		.values({
			id,
			kind,
			body,
			year,
			narrative: '{}',
			entered: '{}',
			drafted_by: officer.account,
			drafted_at: now
		})
		.onConflict((on) => on.doNothing())
		.execute();
	return id;
}

/** The report as it would be published now, with what still keeps it from that. */
export async function drawReport(
	db: Db | Trx,
	context: Context,
	row: YearlyReportRow
): Promise<{ report: Frozen; faults: Faults }> {
	const { kind, body, year } = row;
	const before = await reportOf(db, reportId(kind, body, year - 1));
	const last = before?.frozen ? frozenShape.parse(before.frozen) : null;
	const cells: readonly string[] = cellsOfKind(kind);
	const bodies = kind === 'enforcement' && body === 'county' ? await bodiesOf(db, context, year) : [];
	const told =
		bodies.length > 0
			? sumOf(bodies)
			: tableTwo(await toldBy(db, body, year), await collected(db, context, body, year), year);
	const requests = kind === 'disclosure' ? await countedRequests(db, body, year) : [];
	const contests = kind === 'disclosure' ? await contestedRequests(db, body) : [];
	const report: Frozen = {
		body: bodyName(context, bodyUnit(kind, body), year),
		year,
		narrative: narrativeShape.parse(row.narrative),
		counted: Object.fromEntries(Object.entries(told).filter(([cell]) => cells.includes(cell))),
		entered: enteredShape.parse(row.entered),
		three: tableThree(requests, year),
		four: tableFour(contests, year),
		fees: kind === 'disclosure' ? await feesPaid(db, body, year) : 0,
		tasks: kind === 'rule-of-law' ? await tasksOf(context, body, year) : [],
		bodies,
		tables: kind === 'petitions' ? await tablesOf(db, context, year) : []
	};
	return { report, faults: faultsOf(kind, report, last) };
}

/** The year of petitions as far as it has gone. */
async function tablesOf(db: Db | Trx, context: Context, year: number): Promise<Frozen['tables']> {
	const today = todayOf(context);
	const last = `${year}-12-31` as Day;
	const counted = await petitionYear(db, year, today < last ? today : last);
	return petitionTables(counted, { county: context.county, procedures: context.procedures, year });
}

/** What the body collected. */
export const collected = (db: Db | Trx, { county }: Context, body: string, year: number) =>
	collectedBy(db, namesOf(county, body, year));

/** The name that the body bore at the end of the year. */
function bodyName({ county }: Context, body: string, year: number): Frozen['body'] {
	const unit = findUnit(county, body);
	const name = (language: 'zh' | 'en') => (unit ? nameOn(unit, `${year}-12-31`, language, 'full') : body);
	return { zh: name('zh'), en: name('en') };
}

/** Saves what was written; whoever saves last has drafted it, and another must approve. */
export async function saveReport(
	context: Context,
	officer: Officer,
	id: string,
	narrative: Narrative,
	entered: Entered
): Promise<void> {
	const row = await reportOf(context.db, id);
	if (!row || !writes(officer, row.kind, row.body, 'handler')) throw new Refusal('not-by-you');
	if (row.published_on !== null) throw new Refusal('public');
	const parts = partsOfKind(row.kind);
	const kept = Object.fromEntries(Object.entries(narrative).filter(([part]) => parts.includes(part)));
	await context.db
		.updateTable('yearly_reports')
		.set({
			narrative: JSON.stringify(kept),
			entered: JSON.stringify(entered),
			drafted_by: officer.account,
			drafted_at: context.now
		})
		.where('id', '=', id)
		.execute();
}

/**
 * Publishes a report: its tables are counted once more, frozen and committed to the register. Declined while an
 * equality does not hold, a part is empty or a figure has no source, and by whoever drafted it.
 */
export const publishReport = (context: Context, officer: Officer, id: string): Promise<void> =>
	context.db.transaction().execute(async (trx) => {
		const row = await lockReport(trx, id);
		if (!row || !isForPublic(row.kind)) throw new Refusal('not-by-you');
		await freezeReport(trx, context, officer, row);
	});

export const lockReport = (trx: Trx, id: string): Promise<YearlyReportRow | undefined> =>
	trx.selectFrom('yearly_reports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Counts a report for the last time; from then on it never changes. */
export async function freezeReport(
	trx: Trx,
	context: Context,
	officer: Officer,
	row: YearlyReportRow
): Promise<void> {
	const { id } = row;
	if (!writes(officer, row.kind, row.body, 'head')) throw new Refusal('not-by-you');
	if (row.published_on !== null) throw new Refusal('public');
	if (todayOf(context) <= `${row.year}-12-31`) throw new Refusal('year-not-over');
	if (row.drafted_by === officer.account) throw new Refusal('another-than-drafter');
	const { report, faults } = await drawReport(trx, context, row);
	if (!isSound(faults)) throw new Refusal('report-not-sound');
	const frozen = JSON.stringify(report);
	const hash = sha256(frozen);
	await trx
		.updateTable('yearly_reports')
		.set({ approved_by: officer.account, published_on: todayOf(context), frozen, hash })
		.where('id', '=', id)
		.execute();
	await registerRows(trx, 'annual-report', id);
}
