import { againRemedies } from '#casework/remedy-rows.ts';
import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#complaints/suggestion/clocks.ts';
import { competence } from '#complaints/suggestion/competence.ts';
import { suggestionForm } from '#complaints/suggestion/form.ts';
import { checks, lifecycle, outcomes, stages } from '#complaints/suggestion/lifecycle.ts';
import { notices } from '#complaints/suggestion/notices.ts';
import { publishing } from '#complaints/suggestion/publishing.ts';

/** 信访 意见建议: XF22 art. 29, statutes part B.2. */
export const suggestion: Procedure = {
	id: 'suggestion',
	form: suggestionForm,
	first: 'register',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	notices,
	publishing,
	outcomes,
	remedies: againRemedies,
	sealed: false
};
