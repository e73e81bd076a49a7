import type { Files } from '#platform/files.server.ts';
import type { Scan } from '#platform/scanner.server.ts';
import type { Db } from '#tables.ts';

export async function holdFile(db: Db, id: string, now: Date): Promise<void> {
	await db.insertInto('held_files').values({ storage_key: id, since: now }).execute();
}

export const isHeld = async (db: Db, id: string): Promise<boolean> =>
	(await db
		.selectFrom('held_files')
		.select('storage_key')
		.where('storage_key', '=', id)
		.executeTakeFirst()) !== undefined;

/** Looks through what waits, oldest first. What is clean is let go; what is not stays held for good. Gives how many of each. */
export async function scanHeld(
	db: Db,
	files: Pick<Files, 'get'>,
	scan: Scan,
	limit = 100
): Promise<{ clean: number; infected: number }> {
	const count = { clean: 0, infected: 0 };
	const waiting = await db
		.selectFrom('held_files')
		.select('storage_key')
		.where('infected', '=', false)
		.orderBy('since')
		.limit(limit)
		.execute();
	for (const { storage_key } of waiting) {
		const bytes = await files.get(storage_key).catch(() => null);
		const verdict = bytes === null ? 'clean' : await scan(bytes);
		if (verdict === 'unknown') break;
		count[verdict] += 1;
		if (verdict === 'clean')
			await db.deleteFrom('held_files').where('storage_key', '=', storage_key).execute();
		else
			await db
				.updateTable('held_files')
				.set({ infected: true })
				.where('storage_key', '=', storage_key)
				.execute();
	}
	return count;
}
