import { z } from 'zod';
import { form, required } from '#casework/form.ts';

/** What the unit that drafts sends with its draft: its own first review, and whom it heard (GP24 arts. 14, 16). */
export const competitionFacts = z.object({
	title: required(60),
	touches: required(4000),
	story: required(8000),
	heard: required(4000)
});

export type CompetitionFacts = z.infer<typeof competitionFacts>;

export const competitionForm = form({
	version: 1,
	schema: competitionFacts,
	views: {
		title: { kind: 'text', max: 60 },
		touches: { kind: 'longtext', max: 4000 },
		story: { kind: 'longtext', max: 8000 },
		heard: { kind: 'longtext', max: 4000 }
	},
	steps: [{ key: 'file', fields: ['title', 'touches', 'story', 'heard'] }],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['named']
});
