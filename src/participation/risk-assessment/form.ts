import { z } from 'zod';
import { form, required } from '#casework/form.ts';

/** What is assessed, and for whom something may be at stake (MD19 art. 22). */
export const riskFacts = z.object({
	title: required(60),
	story: required(4000),
	concerned: required(2000)
});

export type RiskFacts = z.infer<typeof riskFacts>;

export const riskForm = form({
	version: 1,
	schema: riskFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 4000 },
		concerned: { kind: 'longtext', max: 2000 }
	},
	steps: [{ key: 'assessment', fields: ['title', 'story', 'concerned'] }],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['named']
});
