import { sql } from 'kysely';
import type { Db } from '#tables.ts';

/** Tasks whose report on a quarter has been asked for. */
export async function openedTasks(db: Db, quarter: string): Promise<ReadonlySet<string | null>> {
	const rows = await db
		.selectFrom('cases')
		.select('task')
		.where('procedure', '=', 'plan-progress')
		.where(sql<boolean>`facts->>'quarter' = ${quarter}`)
		.execute();
	return new Set(rows.map((row) => row.task));
}

/** The reports asked for on a quarter, by task. */
export const progressCases = (db: Db, quarter: string) =>
	db
		.selectFrom('cases')
		.select(['id', 'unit', 'task', 'stage'])
		.where('procedure', '=', 'plan-progress')
		.where(sql<boolean>`facts->>'quarter' = ${quarter}`)
		.orderBy('task')
		.execute();
