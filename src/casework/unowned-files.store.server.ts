import { sql } from 'kysely';
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

const BATCH = 1000;

/** Notes a file that is about to be written, so that none is left without an owner (see removeOrphans). */
export const claimFile = (db: Db, storage_key: string) =>
	db.insertInto('file_claims').values({ storage_key }).execute();

/**
 * Removes files that were claimed before that moment and that no row owns: whoever wrote them ended before the row was
 * there. Gives how many.
 */
export async function removeOrphans(db: Db, files: Pick<Files, 'remove'>, before: Date): Promise<number> {
	let removed = 0;
	for (;;) {
		const claims = await db
			.selectFrom('file_claims')
			.select('storage_key')
			.where('at', '<', before)
			.orderBy('at')
			.limit(BATCH)
			.execute();
		const keys = claims.map((one) => one.storage_key);
		if (keys.length === 0) return removed;
		const owned = await ownedOf(db, keys);
		const orphans = keys.filter((key) => !owned.has(key));
		for (const key of orphans) await files.remove(key);
		await db.deleteFrom('file_claims').where('storage_key', 'in', keys).execute();
		removed += orphans.length;
	}
}

/** Which of these ids some row holds, in whatever table; one that was given up still waits for its own removal. */
async function ownedOf(db: Db, keys: readonly string[]): Promise<Set<string>> {
	const columns = await sql<{ table: string; column: string }>`
		select c.table_name as table, c.column_name as column from information_schema.columns c
		join information_schema.tables t using (table_schema, table_name)
		where table_schema = 'public' and t.table_type = 'BASE TABLE' and table_name <> 'file_claims'
			and c.column_name in ('storage_key', 'thumbnail_key', 'package_key')`.execute(db);
	const owned = new Set<string>();
	for (const { table, column } of columns.rows) {
		const { rows } = await sql<{ id: string }>`
			select ${sql.ref(column)} as id from ${sql.table(table)} where ${sql.ref(column)} = any(${[...keys]})`.execute(
			db
		);
		for (const { id } of rows) owned.add(id);
	}
	return owned;
}
