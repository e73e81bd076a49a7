import { sql } from 'kysely';
import type { Change } from '#statistics/contributions.ts';
import type { Db, Trx } from '#tables.ts';

/** Adds what changed; called by the door inside its transaction. */
export async function addChanges(trx: Trx, changes: readonly Change[]): Promise<void> {
	if (changes.length > 0)
		await trx
			.insertInto('statistic_changes')
			.values([...changes])
			.execute();
}

/** Folds the changes of the past into totals. A reader sees the same sums before, during and after. */
export async function compactChanges(db: Db): Promise<number> {
	return db.transaction().execute(async (trx) => {
		const taken = await sql<{ moved: number }>`
			with taken as (delete from statistic_changes returning day, measure, procedure, unit, task, township, change),
			sums as (
				select day, measure, procedure, unit, task, township, sum(change)::int as total
				from taken group by day, measure, procedure, unit, task, township
			),
			kept as (
				insert into statistic_totals (day, measure, procedure, unit, task, township, total)
				select day, measure, procedure, unit, task, township, total from sums
				on conflict (day, measure, procedure, unit, task, township)
				do update set total = statistic_totals.total + excluded.total
			)
			select count(*)::int as moved from taken`.execute(trx);
		return taken.rows[0]?.moved ?? 0;
	});
}
