import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#supervision/plan-progress/clocks.ts';
import { competence } from '#supervision/plan-progress/competence.ts';
import { progressForm } from '#supervision/plan-progress/form.ts';
import { lifecycle, stages } from '#supervision/plan-progress/lifecycle.ts';
import { notices } from '#supervision/plan-progress/notices.ts';
import { publishing } from '#supervision/plan-progress/publishing.ts';

/** Quarterly progress of the plan's tasks: plan s2.1 and s3.1, the county's own rule. */
export const planProgress: Procedure = {
	id: 'plan-progress',
	form: progressForm,
	first: 'open-quarter',
	stages,
	lifecycle,
	clocks,
	competence,
	notices,
	publishing,
	outcomes: [],
	sealed: false
};
