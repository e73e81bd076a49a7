import { sql } from 'kysely';
import type { Db } from '#tables.ts';
import type { Matter } from '#units/county.ts';

/** Writes a new version of a matter; earlier versions stay. Two editors at once get one version each. */
export async function saveMatter(db: Db, matter: Matter, edit: { by: string; at: Date }): Promise<void> {
	await db.transaction().execute(async (trx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended(${`matter:${matter.id}`}, 0))`.execute(trx);
		const last = await trx
			.selectFrom('matters')
			.select(({ fn }) => fn.max('version').as('version'))
			.where('id', '=', matter.id)
			.executeTakeFirst();
		await trx
			.insertInto('matters')
			.values({
				id: matter.id,
				version: (last?.version ?? 0) + 1,
				body: JSON.stringify(matter),
				edited_at: edit.at,
				edited_by: edit.by
			})
			.execute();
	});
}
