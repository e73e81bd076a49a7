import { sql } from 'kysely';
import type { Contested, Counted } from '#disclosure/annual-report/count.ts';
import { frozenShape, type Frozen, type ReportKind } from '#disclosure/annual-report/report.ts';
import type { Db, Trx, YearlyReportsTable } from '#tables.ts';

const ends = ['sign', 'lapse-correction', 'lapse-fee', 'withdraw'];

/** The requests that a body's year touches, read from the register. `body` is a unit, or 'county' for all. */
export async function countedRequests(db: Db | Trx, body: string, year: number): Promise<Counted[]> {
	const { rows } = await sql<Counted>`
		select cases.id, cases.number, cases.unit, cases.facts->>'applicantKind' as kind, cases.outcome,
			receipt.details->>'servedOn' as received, ended.on_day::text as ended
		from cases
		join timeline receipt on receipt.case_id = cases.id and receipt.action = 'confirm-receipt'
		left join lateral (
			select on_day from timeline
			where timeline.case_id = cases.id and action in (${sql.join(ends)}) order by n desc limit 1
		) ended on true
		where cases.procedure = 'information-request' and (${body} = 'county' or cases.unit = ${body})
			and receipt.details->>'servedOn' <= ${`${year}-12-31`}
			and (ended.on_day is null or ended.on_day >= ${`${year}-01-01`}::date)
		order by received, cases.number`.execute(db);
	return rows;
}

/** Reconsiderations and suits about the answers of a body. */
export async function contestedRequests(db: Db | Trx, body: string): Promise<Contested[]> {
	const { rows } = await sql<Contested>`
		select cases.id, cases.number, begun.details->>'contestKind' as way, begun.details->>'servedOn' as began,
			done.details->>'contestResult' as result, done.details->>'servedOn' as decided
		from cases
		join timeline begun on begun.case_id = cases.id and begun.action = 'contest'
		left join lateral (
			select details from timeline
			where timeline.case_id = cases.id and action = 'contest-result' and timeline.n > begun.n
				and details->>'contestKind' = begun.details->>'contestKind'
			order by timeline.n limit 1
		) done on true
		where cases.procedure = 'information-request' and (${body} = 'county' or cases.unit = ${body})`.execute(db);
	return rows;
}

/** Information-processing fees paid in the year, in yuan (part 6 of the report). */
export async function feesPaid(db: Db | Trx, body: string, year: number): Promise<number> {
	const { rows } = await sql<{ sum: number }>`
		select coalesce(sum((details->>'paid')::numeric), 0)::float8 as sum
		from timeline join cases on cases.id = timeline.case_id
		where action = 'record-payment' and cases.procedure = 'information-request'
			and (${body} = 'county' or cases.unit = ${body})
			and details->>'servedOn' between ${`${year}-01-01`} and ${`${year}-12-31`}`.execute(db);
	return rows[0]?.sum ?? 0;
}

export const reportOf = (db: Db | Trx, id: string): Promise<YearlyReportRow | undefined> =>
	db.selectFrom('yearly_reports').selectAll().where('id', '=', id).executeTakeFirst();

export type YearlyReportRow = Omit<YearlyReportsTable, 'narrative' | 'entered' | 'frozen'> & {
	narrative: unknown;
	entered: unknown;
	frozen: unknown;
};

export const reportsOf = (db: Db, bodies: readonly string[]) =>
	db
		.selectFrom('yearly_reports')
		.select(['id', 'kind', 'body', 'year', 'published_on', 'drafted_at'])
		.where('body', 'in', [...bodies])
		.orderBy('year', 'desc')
		.orderBy('id')
		.execute();

/** When and to whom reports were handed up. */
export const handUpsOf = (db: Db, reports: readonly string[]) =>
	db
		.selectFrom('yearly_report_hand_ups')
		.select(['report', 'to_whom', 'on_day'])
		.where('report', 'in', ['', ...reports])
		.execute();

/** What everybody may read; asked with the public role. */
export const publicReports = (db: Db) =>
	db
		.selectFrom('public_yearly_reports')
		.select(['id', 'kind', 'body', 'year', 'published_on'])
		.orderBy('year', 'desc')
		.orderBy('id')
		.execute();

export async function publicReport(
	db: Db,
	id: string
): Promise<{
	id: string;
	kind: ReportKind;
	body: string;
	publishedOn: string;
	hash: string;
	report: Frozen;
} | null> {
	const row = await db
		.selectFrom('public_yearly_reports')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row
		? {
				id: row.id,
				kind: row.kind,
				body: row.body,
				publishedOn: row.published_on,
				hash: row.hash,
				report: frozenShape.parse(row.frozen)
			}
		: null;
}
