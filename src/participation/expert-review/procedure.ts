import type { Procedure } from '#casework/procedure.ts';
import { checks } from '#participation/expert-review/checks.ts';
import { clocks } from '#participation/expert-review/clocks.ts';
import { competence } from '#participation/expert-review/competence.ts';
import { reviewForm } from '#participation/expert-review/form.ts';
import { lifecycle } from '#participation/expert-review/lifecycle.ts';
import { notices } from '#participation/expert-review/notices.ts';
import { publishing } from '#participation/expert-review/publishing.ts';
import { stages } from '#participation/expert-review/stages.ts';

/** 专家论证 of a major decision: MD19 arts. 19 to 21 and 32, statutes part E, gate E5. */
export const expertReview: Procedure = {
	id: 'expert-review',
	form: reviewForm,
	first: 'prepare-review',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	notices,
	publishing,
	outcomes: [],
	sealed: false,
	uncounted: true,
	standsOn: 'decision'
};
