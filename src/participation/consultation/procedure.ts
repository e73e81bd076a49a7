import { actsOnly } from '#casework/remedy-rows.ts';
import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#participation/consultation/clocks.ts';
import { competence } from '#participation/consultation/competence.ts';
import { opinionForm } from '#participation/consultation/form.ts';
import { answers, lifecycle, setAside, stages } from '#participation/consultation/lifecycle.ts';
import { notices } from '#participation/consultation/notices.ts';
import { publishing } from '#participation/consultation/publishing.ts';

/** 公众意见: MD19 arts. 14 to 18 and 35, statutes part E. */
export const consultation: Procedure = {
	id: 'consultation',
	form: opinionForm,
	first: 'register',
	stages,
	lifecycle,
	clocks,
	competence,
	notices,
	publishing,
	outcomes: [...answers, ...setAside],
	remedies: { reply: actsOnly },
	sealed: false,
	standsOn: 'decision'
};
