import type { Db } from '#tables.ts';

/** Some cases that still have their key. */
export const casesWithKey = async (db: Db, limit: number): Promise<string[]> =>
	(await db.selectFrom('case_keys').select('case_id').limit(limit).execute()).map((row) => row.case_id);
