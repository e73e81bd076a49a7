import { todayOf, type Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { callsToEnd } from '#participation/end-calls.queries.server.ts';

/** Ends each call on the day after its last. Gives how many. */
export async function endCalls(context: Context): Promise<number> {
	let ended = 0;
	for (const { id, procedure: kind } of await callsToEnd(context.db, todayOf(context))) {
		const procedure = context.procedures.find((one) => one.id === kind);
		if (!procedure) continue;
		try {
			await takeAction(context, procedure, id, 'end-call', { kind: 'system' });
			ended += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return ended;
}
