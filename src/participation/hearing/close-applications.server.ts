import { todayOf, type Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { hearing } from '#participation/hearing/procedure.ts';
import { applicationsToClose } from '#participation/hearings.queries.server.ts';

/** Closes the applications of each hearing on the day after their last. Gives how many. */
export async function closeApplications(context: Context): Promise<number> {
	let closed = 0;
	for (const { case_id: id } of await applicationsToClose(context.db, todayOf(context))) {
		try {
			await takeAction(context, hearing, id, 'close-applications', { kind: 'system' });
			closed += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return closed;
}
