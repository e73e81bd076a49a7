import { sql } from 'kysely';
import type { Officer } from '#casework/case.ts';
import { notKeptAway } from '#casework/visible.queries.server.ts';
import type { Day } from '#clocks/day.ts';
import type { Db, Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

/** Cases with a clock that still runs and that days from `first` on may reach, and those whose day was provisional. */
export const openClockCases = (db: Db | Trx, first: Day) =>
	db
		.selectFrom('cases')
		.select(['id', 'procedure', 'number'])
		.where('destroyed_on', 'is', null)
		.where((row) =>
			row.exists(
				row
					.selectFrom('deadlines')
					.select('deadlines.clock')
					.whereRef('deadlines.case_id', '=', 'cases.id')
					.where('deadlines.state', 'in', ['running', 'standing-still'])
					.where((clock) =>
						clock.or([
							clock('deadlines.due_on', 'is', null),
							clock('deadlines.due_on', '>=', first),
							clock('deadlines.started_on', '>=', first),
							clock('deadlines.provisional', '=', true)
						])
					)
			)
		)
		.orderBy('id')
		.execute();

/** Which of these cases an officer may be told of: not sealed, and the officer's side not complained of (INV-01). */
export async function knownTo(db: Db, officer: Officer, county: County, ids: readonly string[]) {
	if (ids.length === 0) return new Set<string>();
	const rows = await db
		.selectFrom('cases')
		.select('id')
		.where('sealed', '=', false)
		.where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
		.where(notKeptAway(officer, county))
		.execute();
	return new Set(rows.map((row) => row.id));
}

/** Every due day that a set moved, with both values. */
export const movesBy = (db: Db, version: number) =>
	db
		.selectFrom('clock_moves')
		.innerJoin('cases', 'cases.id', 'clock_moves.case_id')
		.select(['cases.id', 'cases.number', 'cases.procedure', 'clock', 'due_before', 'due_after'])
		.where('clock_moves.version', '=', version)
		.orderBy('cases.number')
		.orderBy('clock')
		.execute();
