import { againRemedies } from '#casework/remedy-rows.ts';
import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#complaints/fee-report/clocks.ts';
import { competence } from '#complaints/fee-report/competence.ts';
import { feeReportForm } from '#complaints/fee-report/form.ts';
import { checks, lifecycle, outcomes, stages } from '#complaints/fee-report/lifecycle.ts';
import { notices } from '#complaints/fee-report/notices.ts';
import { publishing } from '#complaints/fee-report/publishing.ts';

/** 乱收费举报: plan 2.3, statutes parts A.3 and B.5. */
export const feeReport: Procedure = {
	id: 'fee-report',
	form: feeReportForm,
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
