import { sql, type SqlBool } from 'kysely';
import type { Officer } from '#casework/case.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import { addDays, type Day } from '#clocks/day.ts';
import type { BoardFilter, BoardView } from '#supervision/board-filter.ts';
import { badGrades } from '#statistics/grades.ts';
import { quarterStart } from '#supervision/quarter.ts';
import { rights } from '#supervision/rights.ts';
import { supervisedBy } from '#supervision/scope.queries.server.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

/** What is near: due within this many days. */
const SOON_DAYS = 7;
const MOST = 500;

/** Whose duty a period is: the office that sorts, the unit that a step named for it, or the one that leads. */
const duty = sql<string>`case when d.body->>'owner' = 'dispatcher' then cases.dispatcher else coalesce(d.body->>'unit', cases.unit, cases.dispatcher) end`;
const owed = sql<SqlBool>`d.state = 'running' and d.due_on is not null and d.body->>'owner' <> 'resident'
	and not (d.clock = any(${[...rights]}))`;
const entered = (action: string) =>
	sql<SqlBool>`exists (select from timeline t where t.case_id = cases.id and t.action = ${action})`;

/** The condition of each list. */
const conditions = (view: BoardView, today: Day) => {
	switch (view) {
		case 'late':
			return sql<SqlBool>`${owed} and d.due_on < ${today}`;
		case 'soon':
			return sql<SqlBool>`${owed} and d.due_on between ${today} and ${addDays(today, SOON_DAYS)}`;
		case 'asked':
			return sql<SqlBool>`${owed} and d.due_on < ${today} and ${entered('ask-supervision')}`;
		case 'bad-rating':
			return sql<SqlBool>`d.case_id is null and exists (select from timeline t where t.case_id = cases.id
				and t.details->>'rating' = any(${[...badGrades]}))`;
		case 'again':
			return sql<SqlBool>`d.case_id is null and ${entered('not-solved')} and cases.procedure <> 'supervision-order'`;
		case 'orders':
			return sql<SqlBool>`cases.procedure = 'supervision-order' and cases.open and (d.case_id is null or ${owed})`;
		case 'progress':
			return sql<SqlBool>`cases.procedure = 'plan-progress' and cases.open and (d.case_id is null or ${owed})`;
	}
};

/** One row for each period that is owed, or for each case where the list is not about a period. */
export const boardRows = (db: Db, officer: Officer, county: County, filter: BoardFilter, today: Day) =>
	from(db, officer, county, filter, today)
		.select([
			'cases.id',
			'cases.number',
			'cases.procedure',
			'cases.stage',
			'cases.waiting_for',
			'cases.handler',
			'cases.task',
			'cases.matter',
			'cases.received_on',
			'cases.version',
			duty.as('unit'),
			sql<string | null>`d.clock`.as('clock'),
			sql<string | null>`d.due_on`.as('due_on'),
			sql<number>`coalesce(${today}::date - d.due_on, 0)`.as('days'),
			entered('ask-supervision').as('asked'),
			sql<number>`(select count(*)::int from cases o where o.bound_to = cases.id and o.procedure = 'supervision-order')`.as(
				'orders'
			),
			// The letter that the unit must answer now, and whether it was signed for since.
			sql<
				string | null
			>`(select p.number from papers p where p.case_id = cases.id and cases.procedure = 'supervision-order'
				and p.kind <> 'supervision-feedback' order by p.entry desc limit 1)`.as('paper'),
			sql<boolean>`exists (select from timeline t where t.case_id = cases.id and t.action = 'sign-for' and t.n > (
				select max(p.entry) from papers p where p.case_id = cases.id and p.kind <> 'supervision-feedback'))`.as(
				'signed'
			)
		])
		.orderBy(sql`d.due_on asc nulls last`)
		.orderBy('cases.id')
		.limit(MOST)
		.execute();

export type BoardRow = Awaited<ReturnType<typeof boardRows>>[number];

function from(db: Db, officer: Officer, county: County, { view, unit, procedure }: BoardFilter, today: Day) {
	const timed = view === 'bad-rating' || view === 'again' ? sql`false` : sql`d.state = 'running'`;
	let rows = db
		.selectFrom('cases')
		.leftJoin('deadlines as d', (join) => join.onRef('d.case_id', '=', 'cases.id').on(timed as never))
		.where((row) => supervisedBy(officer, county)(row as never))
		.where(conditions(view, today));
	if (unit !== undefined) rows = rows.where(sql<SqlBool>`${duty} = ${unit}`);
	if (procedure !== undefined) rows = rows.where('cases.procedure', '=', procedure);
	return rows;
}

/** How long each list is. */
export async function boardCounts(
	db: Db,
	officer: Officer,
	county: County,
	views: readonly BoardView[],
	today: Day
): Promise<Readonly<Record<string, number>>> {
	const counts = await Promise.all(
		views.map(async (view) => {
			const row = await from(db, officer, county, { view }, today)
				.select(sql<number>`count(*)::int`.as('n'))
				.executeTakeFirstOrThrow();
			return [view, row.n] as const;
		})
	);
	return Object.fromEntries(counts);
}

/** Units by how often they were late in the quarter of today, whether answered since or not. */
export const lateUnits = (db: Db, officer: Officer, county: County, today: Day) =>
	db
		.selectFrom('cases')
		.innerJoin('deadlines as d', 'd.case_id', 'cases.id')
		.where((row) => supervisedBy(officer, county)(row as never))
		.where(
			sql<SqlBool>`d.body->>'owner' <> 'resident' and not (d.clock = any(${[...rights]})) and d.state in ('running', 'met') and d.due_on >= ${quarterStart(today)}
				and d.due_on < coalesce(d.met_on, ${today}::date)`
		)
		.select([
			duty.as('unit'),
			sql<number>`count(*)::int`.as('late'),
			sql<number>`count(*) filter (where d.state = 'running')::int`.as('open'),
			sql<number>`max(coalesce(d.met_on, ${today}::date) - d.due_on)`.as('longest')
		])
		.groupBy(sql`1`)
		.orderBy('late', 'desc')
		.orderBy('unit')
		.limit(30)
		.execute();

/** Which of these cases the officer may open as well; the others are lines on the board and no more. */
export async function openable(db: Db, officer: Officer, county: County, ids: readonly string[]) {
	if (ids.length === 0) return new Set<string>();
	const rows = await db
		.selectFrom('cases')
		.select('id')
		.where('id', 'in', [...ids])
		.where(casesVisibleTo(officer, county))
		.execute();
	return new Set(rows.map((row) => row.id));
}
