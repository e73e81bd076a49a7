import { sql } from 'kysely';
import type { Trx } from '#tables.ts';
import type { Matter } from '#units/county.ts';

/** Writes a new version of a matter; earlier versions stay. Two editors at once get one version each. Gives its number. */
export async function saveMatter(trx: Trx, matter: Matter, edit: { by: string; at: Date }): Promise<number> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`matter:${matter.id}`}, 0))`.execute(trx);
	const last = await trx
		.selectFrom('matters')
		.select(({ fn }) => fn.max('version').as('version'))
		.where('id', '=', matter.id)
		.executeTakeFirst();
	const version = (last?.version ?? 0) + 1;
	await trx
		.insertInto('matters')
		.values({
			id: matter.id,
			version,
			body: JSON.stringify(matter),
			edited_at: edit.at,
			edited_by: edit.by
		})
		.execute();
	return version;
}
