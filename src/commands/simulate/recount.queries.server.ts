import { sql } from 'kysely';
import { results } from '#disclosure/annual-report/rows.ts';
import type { Db } from '#tables.ts';

/** Table 3 once more, from the timeline alone: no outcome and no unit of a case is looked at. */
export async function recountedCells(db: Db, year: number): Promise<Readonly<Record<string, number>>> {
	const merged = JSON.stringify(
		Object.fromEntries(results.flatMap((row) => row.outcomes.map((one) => [one, row.id])))
	);
	const first = sql`make_date(${year}::int, 1, 1)`;
	const after = sql`make_date(${year + 1}::int, 1, 1)`;
	const { rows } = await sql<{ cell: string; n: number }>`
		with story as (
			select case_id,
				max((details->>'servedOn')::date) filter (where action = 'confirm-receipt') as came,
				max(on_day) filter (where action in ('sign', 'lapse-correction', 'lapse-fee', 'withdraw')) as went,
				(array_agg(details->>'outcome' order by n desc) filter (where action = 'draft'))[1] as drafted,
				bool_or(action = 'lapse-correction') as lapsed, bool_or(action = 'lapse-fee') as unpaid,
				bool_or(action = 'withdraw') as withdrawn
			from timeline group by case_id
		), told as (
			select came, went, case when lapsed then 'not-corrected' when unpaid then 'fee-unpaid'
				when withdrawn then 'withdrawn-request' else drafted end as outcome,
				(select facts->>'applicantKind' from cases where id = case_id) as kind
			from story where came < ${after} and (went is null or went >= ${first})
		), counted as (
			select kind, unnest(array[
				case when came >= ${first} then 'new' else 'carried-in' end,
				case when went < ${after} then 'handled' else 'carried-out' end,
				case when went < ${after} then ${merged}::jsonb->>outcome end
			]) as row from told
		)
		select row || '.' || col as cell, count(*)::int as n
		from counted cross join lateral (values (kind), ('total')) as cols(col)
		where row is not null group by 1`.execute(db);
	return Object.fromEntries(rows.map(({ cell, n }) => [cell, n]));
}

/** In how many cells the two counts differ. */
export function differences(
	table: Readonly<Record<string, Readonly<Record<string, number>>>>,
	cells: Readonly<Record<string, number>>
): number {
	const drawn = Object.entries(table).flatMap(([row, columns]) =>
		Object.entries(columns).map(([column, n]): [string, number] => [`${row}.${column}`, n])
	);
	const known = new Set(drawn.map(([cell]) => cell));
	const unknown = Object.keys(cells).filter((cell) => !known.has(cell)).length;
	return unknown + drawn.filter(([cell, n]) => (cells[cell] ?? 0) !== n).length;
}
