import type { Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { owedAnswers } from '#participation/consultation/opinions.queries.server.ts';
import { consultation } from '#participation/consultation/procedure.ts';
import { publicBody } from '#participation/public-decision.ts';

/**
 * Carries the published answer of a group to each of its authors, through the door one by one. Safe to stop and to run
 * again: who was told is no longer owed. Gives how many were told.
 */
export async function tellAuthors(context: Context, limit = 1000): Promise<number> {
	let told = 0;
	for (const owed of await owedAnswers(context.db, limit)) {
		const row = publicBody.parse(owed.body).feedback?.rows.find((one) => one.group === owed.group_n);
		if (!row) continue;
		const answer = { outcome: row.result, opinion: row.reason, changedText: row.changedText };
		try {
			await takeAction(context, consultation, owed.id, 'tell-answer', { kind: 'system' }, answer);
			told += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	}
	return told;
}
