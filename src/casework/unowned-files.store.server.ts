import type { Files } from '#platform/files.server.ts';
import type { Db, Trx } from '#tables.ts';

/** Gives up stored files, in the transaction that removes their rows: a file is gone when the row is, and never before. */
export async function giveUpFiles(trx: Trx, keys: readonly (string | null)[]): Promise<void> {
	const rows = keys.flatMap((storage_key) => (storage_key === null ? [] : [{ storage_key }]));
	if (rows.length === 0) return;
	await trx
		.insertInto('unowned_files')
		.values(rows)
		.onConflict((row) => row.doNothing())
		.execute();
}

/** Removes the files that were given up. Run again after an interruption, it goes on. Gives how many. */
export async function removeUnownedFiles(db: Db, files: Files): Promise<number> {
	const rows = await db.selectFrom('unowned_files').select('storage_key').limit(1000).execute();
	for (const { storage_key } of rows) {
		await files.remove(storage_key);
		await db.deleteFrom('unowned_files').where('storage_key', '=', storage_key).execute();
	}
	return rows.length;
}
