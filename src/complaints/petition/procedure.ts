import { refusalRemedies } from '#casework/remedy-rows.ts';
import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#complaints/petition/clocks.ts';
import { petitionForm } from '#complaints/petition/form.ts';
import { lifecycle, outcomes, stages } from '#complaints/petition/lifecycle.ts';
import { notices } from '#complaints/petition/notices.ts';
import { checks } from '#complaints/petition/reviews.ts';
import { publishing } from '#complaints/petition/publishing.ts';
import { competence } from '#complaints/petition/competence.ts';

/** 信访 申诉求决: XF22 arts. 17-36, statutes part B.1. */
export const petition: Procedure = {
	id: 'petition',
	form: petitionForm,
	first: 'register',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	notices,
	publishing,
	outcomes,
	remedies: {
		...refusalRemedies,
		opinion: { way: 'review', clock: 'XF-REVIEW-REQUEST', body: 'superior' },
		'review-opinion': { way: 'recheck', clock: 'XF-RECHECK-REQUEST', body: 'superior' }
	},
	sealed: false
};
