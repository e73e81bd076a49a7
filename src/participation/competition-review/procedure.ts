import { noNotices } from '#participation/no-notices.ts';
import type { Procedure } from '#casework/procedure.ts';
import { checks } from '#participation/competition-review/checks.ts';
import { clocks } from '#participation/competition-review/clocks.ts';
import { competence } from '#participation/competition-review/competence.ts';
import { competitionForm } from '#participation/competition-review/form.ts';
import { lifecycle } from '#participation/competition-review/lifecycle.ts';
import { publishing } from '#participation/competition-review/publishing.ts';
import { stages } from '#participation/competition-review/stages.ts';

/** 公平竞争审查 of a major decision: MD19 art. 29, GP24 arts. 12 to 18, statutes part E, gate E6b. */
export const competitionReview: Procedure = {
	id: 'competition-review',
	form: competitionForm,
	first: 'send-competition',
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
