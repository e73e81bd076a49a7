import { Problem } from '#platform/problem.ts';
import { unwrapKey, wrapKey, type MasterKey } from '#platform/crypto.server.ts';
import type { Db } from '#tables.ts';

/** The name under which the key of the hashes is kept. */
export const INDEX = 'index';

/**
 * The master key with the key of the hashes that this database was begun with. It is kept at the first start, so that a
 * later master key finds the same contacts and codes.
 */
export async function withKeptIndex(db: Db, master: MasterKey): Promise<MasterKey> {
	// While two keys are accepted nothing says which of them the hashes were made with.
	if (master.older.length === 0)
		await db
			.insertInto('kept_keys')
			.values({ name: INDEX, wrapped: wrapKey(master, master.index, INDEX) })
			.onConflict((row) => row.column('name').doNothing())
			.execute();
	const row = await db.selectFrom('kept_keys').select('wrapped').where('name', '=', INDEX).executeTakeFirst();
	if (!row) throw new Problem('index-key-not-kept', 'MASTER_KEY_OLD');
	return { ...master, index: unwrapKey(master, row.wrapped, INDEX) };
}
