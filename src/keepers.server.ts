import type { Keeper } from '#casework/context.server.ts';
import { keepOpinion } from '#participation/consultation/keep-opinion.store.server.ts';
import { keepDecision } from '#participation/decision/keep-decision.store.server.ts';
import { keepReview } from '#participation/expert-review/keep-review.store.server.ts';
import { keepApplication } from '#participation/hearing-application/keep-application.store.server.ts';
import { keepHearing } from '#participation/hearing/keep-hearing.store.server.ts';
import { keepProgress } from '#supervision/plan-progress/keep-progress.server.ts';

/** What procedures keep beside their cases, by procedure; the door calls them. */
export const keepers: Readonly<Partial<Record<string, Keeper>>> = {
	decision: keepDecision,
	consultation: keepOpinion,
	'expert-review': keepReview,
	hearing: keepHearing,
	'hearing-application': keepApplication,
	'plan-progress': keepProgress
};
