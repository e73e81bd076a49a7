import { withPaperRows } from '#casework/paper-rows.ts';
import { withStandingRows } from '#casework/standing-rows.ts';
import type { Procedure } from '#casework/procedure.ts';
import { accusation } from '#complaints/accusation/procedure.ts';
import { feeReport } from '#complaints/fee-report/procedure.ts';
import { message } from '#complaints/message/procedure.ts';
import { petition } from '#complaints/petition/procedure.ts';
import { suggestion } from '#complaints/suggestion/procedure.ts';
import { consultation } from '#participation/consultation/procedure.ts';
import { competitionReview } from '#participation/competition-review/procedure.ts';
import { decision } from '#participation/decision/procedure.ts';
import { expertReview } from '#participation/expert-review/procedure.ts';
import { hearingApplication } from '#participation/hearing-application/procedure.ts';
import { hearing } from '#participation/hearing/procedure.ts';
import { legalityReview } from '#participation/legality-review/procedure.ts';
import { normativeDraft } from '#participation/normative-draft/procedure.ts';
import { riskAssessment } from '#participation/risk-assessment/procedure.ts';
import { unlawfulAct } from '#complaints/unlawful-act/procedure.ts';
import { informationCorrection } from '#disclosure/information-correction/procedure.ts';
import { informationRequest } from '#disclosure/information-request/procedure.ts';
import { reviewSuggestion } from '#disclosure/review-suggestion/procedure.ts';
import { withSupervision } from '#supervision/every-case.ts';
import { planProgress } from '#supervision/plan-progress/procedure.ts';
import { supervisionOrder } from '#supervision/supervision-order/procedure.ts';

// An address names an action: what every object has by birth, such as toString, is none.
const whole = (one: Procedure): Procedure => {
	const procedure = withStandingRows(one);
	return { ...procedure, lifecycle: Object.assign(Object.create(null), procedure.lifecycle) };
};

/** All procedures. */
export const procedures: readonly Procedure[] = [
	petition,
	suggestion,
	unlawfulAct,
	feeReport,
	accusation,
	message,
	decision,
	consultation,
	expertReview,
	riskAssessment,
	competitionReview,
	legalityReview,
	normativeDraft,
	hearing,
	hearingApplication,
	informationRequest,
	informationCorrection,
	reviewSuggestion,
	supervisionOrder,
	planProgress
]
	.map(withPaperRows)
	.map(withSupervision)
	.map(whole);

/** Those that a resident begins by a form that stands for itself. */
export const filedAlone = procedures.filter(
	(one) => one.lifecycle[one.first]?.by.includes('resident') && one.standsOn === undefined
);

export const procedureOf = (id: string): Procedure | undefined => procedures.find((one) => one.id === id);
