import type { Procedure } from '#casework/procedure.ts';
import { checks } from '#disclosure/information-request/checks.ts';
import { clocks } from '#disclosure/information-request/clocks.ts';
import { competence } from '#disclosure/information-request/competence.ts';
import { decisions } from '#disclosure/information-request/decisions.ts';
import { informationRequestForm } from '#disclosure/information-request/form.ts';
import { lifecycle, outcomes, stages } from '#disclosure/information-request/lifecycle.ts';
import { notices } from '#disclosure/information-request/notices.ts';
import { publishing } from '#disclosure/information-request/publishing.ts';

const contested = { way: 'reconsideration', clock: 'FY-APPLY', body: 'reconsideration' } as const;

/** 依申请公开: FOI19 arts. 27-45, statutes parts A.5, B.7 and D.1. */
export const informationRequest: Procedure = {
	id: 'information-request',
	form: informationRequestForm,
	first: 'register',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	notices,
	publishing,
	outcomes,
	remedies: { 'disclosure-answer': contested, termination: contested, 'third-party-notice': contested },
	articles: Object.fromEntries(Object.entries(decisions).map(([code, { article }]) => [code, article])),
	sealed: false
};
