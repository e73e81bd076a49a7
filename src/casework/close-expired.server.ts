import { expiredCases } from '#casework/expired.queries.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';

/** Closes what was answered and left open by the person for the period that the law or the county gives. */
export async function closeExpired(
	context: Context,
	procedures: readonly Procedure[],
	days: number
): Promise<number> {
	let closed = 0;
	for (const row of await expiredCases(context.db, todayOf(context), days)) {
		const procedure = procedures.find((one) => one.id === row.procedure);
		if (!procedure) continue;
		try {
			await takeAction(context, procedure, row.id, 'close', { kind: 'system' });
			closed += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return closed;
}
