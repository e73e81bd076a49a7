import { actsOnly, refusalRemedies } from '#casework/remedy-rows.ts';
import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#disclosure/information-correction/clocks.ts';
import { competence } from '#disclosure/information-correction/competence.ts';
import { informationCorrectionForm } from '#disclosure/information-correction/form.ts';
import { checks, lifecycle, outcomes, stages } from '#disclosure/information-correction/lifecycle.ts';
import { notices } from '#disclosure/information-correction/notices.ts';
import { publishing } from '#disclosure/information-correction/publishing.ts';

/** 更正政府信息: FOI19 art. 41, statutes part A.5. No request for information: it stands in no table of the yearly report. */
export const informationCorrection: Procedure = {
	id: 'information-correction',
	form: informationCorrectionForm,
	first: 'register',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	notices,
	publishing,
	outcomes,
	remedies: { ...refusalRemedies, 'record-answer': actsOnly },
	sealed: false
};
