import { againRemedies } from '#casework/remedy-rows.ts';
import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#complaints/message/clocks.ts';
import { competence } from '#complaints/message/competence.ts';
import { messageForm } from '#complaints/message/form.ts';
import { checks, lifecycle, outcomes, stages } from '#complaints/message/lifecycle.ts';
import { notices } from '#complaints/message/notices.ts';
import { publishing } from '#complaints/message/publishing.ts';

/** 咨询与网民留言: HL25, statutes part B.9. */
export const message: Procedure = {
	id: 'message',
	form: messageForm,
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
