import type { Db } from '#tables.ts';
import type { County } from './county.ts';

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
}
