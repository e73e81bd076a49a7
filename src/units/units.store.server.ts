import { sql } from 'kysely';
import type { Db } from '#tables.ts';
import type { County } from './county.ts';
import { blockersOf } from './recusal.ts';

/** Copies the units into the database, so that a row can only name a unit that exists. None is ever removed. */
export async function putUnits(db: Db, county: County): Promise<void> {
	await db
		.insertInto('units')
		.values(
			county.units.map((unit) => ({
				id: unit.id,
				body: JSON.stringify({ names: unit.names, from: unit.from, to: unit.to })
			}))
		)
		.onConflict((row) => row.column('id').doUpdateSet((change) => ({ body: change.ref('excluded.body') })))
		.execute();
	await putBlockers(db, county);
}

/** By which units complained of each is kept away, for the rules that the database itself holds. */
async function putBlockers(db: Db, county: County): Promise<void> {
	const rows = county.units.flatMap(({ id }) =>
		blockersOf(county, id).map((blocker) => ({ unit: id, blocker }))
	);
	await db.transaction().execute(async (trx) => {
		await trx
			.deleteFrom('unit_blockers')
			.where(
				sql<boolean>`(unit, blocker) not in (select * from unnest(${rows.map((row) => row.unit)}::text[], ${rows.map((row) => row.blocker)}::text[]))`
			)
			.execute();
		await trx
			.insertInto('unit_blockers')
			.values(rows)
			.onConflict((row) => row.doNothing())
			.execute();
	});
}
