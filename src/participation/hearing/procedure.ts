import type { Procedure } from '#casework/procedure.ts';
import { checks } from '#participation/hearing/checks.ts';
import { clocks } from '#participation/hearing/clocks.ts';
import { competence } from '#participation/hearing/competence.ts';
import { hearingForm } from '#participation/hearing/form.ts';
import { lifecycle } from '#participation/hearing/lifecycle.ts';
import { notices } from '#participation/hearing/notices.ts';
import { publishing } from '#participation/hearing/publishing.ts';
import { stages } from '#participation/hearing/stages.ts';

/** 听证会 on a major decision: MD19 arts. 16 to 18, PJ for prices, statutes part E. */
export const hearing: Procedure = {
	id: 'hearing',
	form: hearingForm,
	first: 'prepare-hearing',
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
