import type { PlanProgressTable, Trx } from '#tables.ts';

/** Writes what a unit reported on a task of the plan and the supervising office confirmed; called by the door. */
export async function writeProgress(trx: Trx, row: PlanProgressTable): Promise<void> {
	await trx
		.insertInto('plan_progress')
		.values(row)
		.onConflict((known) => known.columns(['task', 'quarter']).doUpdateSet(row))
		.execute();
}
