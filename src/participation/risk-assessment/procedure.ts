import { noNotices } from '#participation/no-notices.ts';
import type { Procedure } from '#casework/procedure.ts';
import { checks } from '#participation/risk-assessment/checks.ts';
import { clocks } from '#participation/risk-assessment/clocks.ts';
import { competence } from '#participation/risk-assessment/competence.ts';
import { riskForm } from '#participation/risk-assessment/form.ts';
import { lifecycle } from '#participation/risk-assessment/lifecycle.ts';
import { publishing } from '#participation/risk-assessment/publishing.ts';
import { stages } from '#participation/risk-assessment/stages.ts';

/** 风险评估 of a major decision: MD19 arts. 22 to 24, statutes part E, gate E6. */
export const riskAssessment: Procedure = {
	id: 'risk-assessment',
	form: riskForm,
	first: 'begin-assessment',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	notices: noNotices(lifecycle),
	publishing,
	outcomes: [],
	sealed: false,
	uncounted: true,
	standsOn: 'decision'
};
