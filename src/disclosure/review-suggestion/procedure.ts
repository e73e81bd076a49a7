import { actsOnly, refusalRemedies } from '#casework/remedy-rows.ts';
import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#disclosure/review-suggestion/clocks.ts';
import { competence } from '#disclosure/review-suggestion/competence.ts';
import { reviewSuggestionForm } from '#disclosure/review-suggestion/form.ts';
import { lifecycle, outcomes, stages } from '#disclosure/review-suggestion/lifecycle.ts';
import { notices } from '#disclosure/review-suggestion/notices.ts';
import { publishing } from '#disclosure/review-suggestion/publishing.ts';

/** 规范性文件审查建议: ND379 (to be verified), plan 9.1. */
export const reviewSuggestion: Procedure = {
	id: 'review-suggestion',
	form: reviewSuggestionForm,
	first: 'register',
	stages,
	lifecycle,
	clocks,
	competence,
	notices,
	publishing,
	outcomes,
	remedies: { ...refusalRemedies, reply: actsOnly },
	sealed: false
};
