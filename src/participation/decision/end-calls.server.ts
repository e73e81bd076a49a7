import { todayOf, type Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { callsToEnd } from '#participation/decision/end-calls.queries.server.ts';
import { decision } from '#participation/decision/procedure.ts';

/** Ends each call on the day after its last. Gives how many. */
export async function endCalls(context: Context): Promise<number> {
	let ended = 0;
	for (const { case_id: id } of await callsToEnd(context.db, todayOf(context))) {
		try {
			await takeAction(context, decision, id, 'end-call', { kind: 'system' });
			ended += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return ended;
}
