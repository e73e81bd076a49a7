import type { Db, PlanProgressTable } from '#tables.ts';

/** The latest confirmed state of each task of the plan. */
export async function latestProgress(
	db: Db,
	until = '9999Q4'
): Promise<ReadonlyMap<string, PlanProgressTable>> {
	const rows = await db
		.selectFrom('plan_progress')
		.selectAll()
		.where('quarter', '<=', until)
		.orderBy('task')
		.orderBy('quarter')
		.execute();
	return new Map(rows.map((row) => [row.task, row]));
}

/** All confirmed reports on one task, the latest first. */
export const progressOf = (db: Db, task: string): Promise<PlanProgressTable[]> =>
	db.selectFrom('plan_progress').selectAll().where('task', '=', task).orderBy('quarter', 'desc').execute();
