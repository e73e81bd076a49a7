import type { Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { requestsConsulting } from '#disclosure/information-request/end-consultations.queries.server.ts';
import { informationRequest } from '#disclosure/information-request/procedure.ts';

/** Ends each consultation whose 15 working days passed in silence (FOI19 arts. 32, 34). Gives how many. */
export async function endConsultations(context: Context): Promise<number> {
	let ended = 0;
	for (const { id } of await requestsConsulting(context.db)) {
		try {
			await takeAction(context, informationRequest, id, 'end-consultation', { kind: 'system' });
			ended += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return ended;
}
