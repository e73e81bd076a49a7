import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#participation/hearing-application/clocks.ts';
import { competence } from '#participation/hearing-application/competence.ts';
import { applicationForm } from '#participation/hearing-application/form.ts';
import { excludedBecause, lifecycle, stages } from '#participation/hearing-application/lifecycle.ts';
import { notices } from '#participation/hearing-application/notices.ts';
import { publishing } from '#participation/hearing-application/publishing.ts';

/** 听证会报名: MD19 art. 17, statutes part E. */
export const hearingApplication: Procedure = {
	id: 'hearing-application',
	form: applicationForm,
	first: 'register',
	stages,
	lifecycle,
	clocks,
	competence,
	notices,
	publishing,
	outcomes: [...excludedBecause],
	sealed: false,
	uncounted: true,
	standsOn: 'hearing'
};
