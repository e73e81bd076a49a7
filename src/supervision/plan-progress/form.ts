import { z } from 'zod';
import { form, required } from '#casework/form.ts';

/** What is asked of a lead unit each quarter: the task stands with the case. */
export const progressFacts = z.object({ title: required(120), quarter: required(6) });

export type ProgressFacts = z.infer<typeof progressFacts>;

export const progressForm = form({
	version: 1,
	schema: progressFacts,
	views: { title: { kind: 'text', max: 120 }, quarter: { kind: 'text', max: 6 } },
	steps: [{ key: 'what', fields: ['title', 'quarter'] }],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['named']
});
