import type { Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { reachedButUntold } from '#casework/untold.queries.server.ts';
import { dayInChina } from '#clocks/day.ts';

/**
 * Enters into the timeline that the notice of an extension reached the person: on the day on which the channel took the
 * message, or, where the person left no contact, on the day from which their page shows it. Gives how many were entered.
 */
export async function tellExtensions(context: Context, procedures: readonly Procedure[]): Promise<number> {
	let told = 0;
	for (const { caseId, procedure: id, sentAt, decidedOn } of await reachedButUntold(context.db)) {
		const procedure = procedures.find((one) => one.id === id);
		if (!procedure) continue;
		const how = sentAt
			? { way: 'message', servedOn: dayInChina(sentAt) }
			: { way: 'portal', servedOn: decidedOn };
		try {
			await takeAction(context, procedure, caseId, 'tell-extension', { kind: 'system' }, how);
			told += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return told;
}
