import type { Procedure } from '#casework/procedure.ts';
import { noNotices } from '#participation/no-notices.ts';
import { checks } from '#participation/normative-draft/checks.ts';
import { clocks } from '#participation/normative-draft/clocks.ts';
import { competence } from '#participation/normative-draft/competence.ts';
import { normativeForm } from '#participation/normative-draft/form.ts';
import { lifecycle } from '#participation/normative-draft/lifecycle.ts';
import { publishing } from '#participation/normative-draft/publishing.ts';
import { stages } from '#participation/normative-draft/stages.ts';

/** 行政规范性文件 before it is published: statutes B.8, NDIND, ND115, YS19 arts. 62, 64. */
export const normativeDraft: Procedure = {
	id: 'normative-draft',
	form: normativeForm,
	first: 'plan-document',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	notices: noNotices(lifecycle),
	publishing,
	outcomes: [],
	sealed: false,
	uncounted: true
};
