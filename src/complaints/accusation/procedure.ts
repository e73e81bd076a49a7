import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#complaints/accusation/clocks.ts';
import { competence } from '#complaints/accusation/competence.ts';
import { accusationForm } from '#complaints/accusation/form.ts';
import { checks, lifecycle, stages } from '#complaints/accusation/lifecycle.ts';
import { notices } from '#complaints/accusation/notices.ts';

/** 检举控告: XF22 arts. 22(2), 30, 46; statutes part B.3. Never published, rated, merged or listed. */
export const accusation: Procedure = {
	id: 'accusation',
	form: accusationForm,
	first: 'register',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	notices,
	publishing: null,
	outcomes: [],
	sealed: true
};
