import type { Keeper } from '#casework/context.server.ts';
import { takeOver } from '#disclosure/normative/take-over.server.ts';
import { keepCall } from '#disclosure/payer-calls/call-payers.server.ts';
import { keepPromotion } from '#disclosure/promotion/promotions.store.server.ts';
import { keepAppraisal } from '#participation/keep-appraisal.server.ts';
import { report as onCompetition } from '#participation/competition-review/report.ts';
import { keepOpinion } from '#participation/consultation/keep-opinion.store.server.ts';
import { keepDecision } from '#participation/decision/keep-decision.server.ts';
import { keepReview } from '#participation/expert-review/keep-review.store.server.ts';
import { keepApplication } from '#participation/hearing-application/keep-application.store.server.ts';
import { keepHearing } from '#participation/hearing/keep-hearing.store.server.ts';
import { keepLegality } from '#participation/legality-review/keep-legality.server.ts';
import { keepNormative } from '#participation/normative-draft/keep-normative.server.ts';
import { report as onRisk } from '#participation/risk-assessment/report.ts';
import { keepProgress } from '#supervision/plan-progress/keep-progress.server.ts';

/** What procedures keep beside their cases, by procedure; the door calls them. */
export const keepers: Readonly<Partial<Record<string, Keeper>>> = {
	decision: keepDecision,
	consultation: keepOpinion,
	'expert-review': keepReview,
	'risk-assessment': keepAppraisal({
		first: 'begin-assessment',
		draft: 'draft-risk',
		sign: 'sign-risk',
		report: onRisk
	}),
	'competition-review': keepAppraisal({
		first: 'send-competition',
		draft: 'draft-competition',
		sign: 'sign-competition',
		report: onCompetition
	}),
	'legality-review': keepLegality,
	'normative-draft': keepNormative(takeOver),
	hearing: keepHearing,
	'hearing-application': keepApplication,
	'plan-progress': keepProgress,
	'fee-report': keepCall,
	'information-request': keepPromotion
};
