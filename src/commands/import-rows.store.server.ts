import type { Db } from '#tables.ts';

/** Entries of a source that an earlier run brought in whole. */
export async function doneKeys(db: Db, source: string): Promise<ReadonlySet<string>> {
	const rows = await db.selectFrom('import_rows').select('key').where('source', '=', source).execute();
	return new Set(rows.map((row) => row.key));
}

export const markDone = (db: Db, source: string, key: string, caseId: string) =>
	db
		.insertInto('import_rows')
		.values({ source, key, case_id: caseId, refused: null })
		.onConflict((row) => row.columns(['source', 'key']).doNothing())
		.execute();
