import type { Keeper } from '#casework/context.server.ts';
import { keepOpinion } from '#participation/consultation/keep-opinion.store.server.ts';
import { keepDecision } from '#participation/decision/keep-decision.store.server.ts';
import { keepProgress } from '#supervision/plan-progress/keep-progress.server.ts';

/** What procedures keep beside their cases, by procedure; the door calls them. */
export const keepers: Readonly<Partial<Record<string, Keeper>>> = {
	decision: keepDecision,
	consultation: keepOpinion,
	'plan-progress': keepProgress
};
