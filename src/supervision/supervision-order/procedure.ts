import type { Procedure } from '#casework/procedure.ts';
import { clocks } from '#supervision/supervision-order/clocks.ts';
import { grounds } from '#supervision/grounds.ts';
import { competence } from '#supervision/supervision-order/competence.ts';
import { orderForm } from '#supervision/supervision-order/form.ts';
import { checks, lifecycle, stages } from '#supervision/supervision-order/lifecycle.ts';
import { notices } from '#supervision/supervision-order/notices.ts';
import { publishing } from '#supervision/supervision-order/publishing.ts';

/** 督办 of units: XF22 arts. 39-40, DC20, statutes part B.10. */
export const supervisionOrder: Procedure = {
	id: 'supervision-order',
	form: orderForm,
	first: 'open-order',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	notices,
	publishing,
	outcomes: [],
	articles: Object.fromEntries(Object.entries(grounds).map(([ground, { law }]) => [ground, law])),
	sealed: false
};
