import type { Move } from '#casework/moves.ts';
import type { Trx } from '#tables.ts';

/** Keeps both values of each due day that a set of the calendar moved. */
export async function insertMoves(
	trx: Trx,
	caseId: string,
	version: number,
	moves: readonly Move[]
): Promise<void> {
	await trx
		.insertInto('clock_moves')
		.values(
			moves.map(({ clock, before, after }) => ({
				case_id: caseId,
				clock,
				version,
				due_before: before,
				due_after: after
			}))
		)
		.execute();
}
