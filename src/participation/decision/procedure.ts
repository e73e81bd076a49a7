import type { Procedure } from '#casework/procedure.ts';
import { checks } from '#participation/decision/checks.ts';
import { clocks } from '#participation/decision/clocks.ts';
import { onlyExecutes } from '#participation/decision/course.ts';
import { competence } from '#participation/decision/competence.ts';
import { decisionForm } from '#participation/decision/form.ts';
import { lifecycle } from '#participation/decision/lifecycle.ts';
import { publishing } from '#participation/decision/publishing.ts';
import { stages } from '#participation/decision/stages.ts';

/** 重大行政决策: MD19, statutes part E (gates E0 to E13). */
export const decision: Procedure = {
	id: 'decision',
	form: decisionForm,
	first: 'propose',
	stages,
	lifecycle,
	checks,
	clocks,
	competence,
	// Nobody filed it: who follows a decision subscribes to its public page.
	notices: Object.fromEntries(Object.keys(lifecycle).map((action) => [action, 'none' as const])),
	publishing,
	outcomes: [],
	sealed: false,
	uncounted: true,
	readsOutside: onlyExecutes
};
