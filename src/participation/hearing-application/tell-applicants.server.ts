import type { Context } from '#casework/context.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { openApplications } from '#participation/hearing-application/owed.queries.server.ts';
import { owedStep } from '#participation/hearing-application/owed-step.ts';
import { hearingApplication } from '#participation/hearing-application/procedure.ts';

/**
 * Carries to each who applied what the list, the lot and the served papers say, through the door one by one. Safe to stop
 * and to run again: who was told is no longer owed. Gives how many steps were taken.
 */
export async function tellApplicants(context: Context): Promise<number> {
	let told = 0;
	for (const one of await openApplications(context.db)) {
		const hearing = { stage: one.hearing_stage, frozen: one.frozen, body: one.body };
		let standing = { number: one.number, stage: one.stage, servedOn: one.served_on };
		for (let owed = owedStep(hearing, standing); owed; owed = owedStep(hearing, standing)) {
			const { action, input } = owed;
			try {
				const on = await takeAction(context, hearingApplication, one.id, action, { kind: 'system' }, input);
				standing = { ...standing, stage: on.stage, servedOn: input['servedOn'] ?? standing.servedOn };
				told += 1;
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
				break;
			}
		}
	}
	return told;
}
