import { againRemedies } from '#casework/remedy-rows.ts';
import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#complaints/unlawful-act/clocks.ts';
import { competence } from '#complaints/unlawful-act/competence.ts';
import { unlawfulActForm } from '#complaints/unlawful-act/form.ts';
import { lifecycle, outcomes, stages } from '#complaints/unlawful-act/lifecycle.ts';
import { notices } from '#complaints/unlawful-act/notices.ts';
import { publishing } from '#complaints/unlawful-act/publishing.ts';

/** 违法行政行为投诉举报: plan 28.1, statutes parts A.2 and B.4. */
export const unlawfulAct: Procedure = {
	id: 'unlawful-act',
	form: unlawfulActForm,
	first: 'register',
	stages,
	lifecycle,
	clocks,
	competence,
	notices,
	publishing,
	outcomes,
	remedies: againRemedies,
	sealed: false
};
