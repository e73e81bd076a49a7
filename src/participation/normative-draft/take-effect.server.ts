import type { Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { normativeDraft } from '#participation/normative-draft/procedure.ts';
import { filedDocuments } from '#participation/normative-draft/take-effect.queries.server.ts';

/** Enters on each document that is filed that it is in force, from its day on. Gives how many. */
export async function takeEffect(context: Context): Promise<number> {
	let done = 0;
	for (const { id } of await filedDocuments(context.db)) {
		try {
			await takeAction(context, normativeDraft, id, 'document-effective', { kind: 'system' });
			done += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return done;
}
