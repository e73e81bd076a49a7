import { noNotices } from '#participation/no-notices.ts';
import type { Procedure } from '#casework/procedure.ts';
import { checks } from '#participation/legality-review/checks.ts';
import { clocks } from '#participation/legality-review/clocks.ts';
import { competence } from '#participation/legality-review/competence.ts';
import { legalityForm } from '#participation/legality-review/form.ts';
import { lifecycle } from '#participation/legality-review/lifecycle.ts';
import { publishing } from '#participation/legality-review/publishing.ts';
import { stages } from '#participation/legality-review/stages.ts';

/** 合法性审查 of a major decision: MD19 arts. 25 to 28, statutes part E, gate E7. */
export const legalityReview: Procedure = {
	id: 'legality-review',
	form: legalityForm,
	first: 'send-legality',
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
