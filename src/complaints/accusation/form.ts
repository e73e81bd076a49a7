import { z } from 'zod';
import { form, optional, required } from '#casework/form.ts';

/** 检举控告: everything here is encrypted on arrival to the discipline body's key (XF22 arts. 22(2), 30; INV-03). */
export const accusationFacts = z.object({
	title: required(60),
	story: required(8000),
	whom: required(500),
	evidenceNote: optional(2000)
});

export const accusationForm = form({
	version: 1,
	schema: accusationFacts,
	views: {
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 8000 },
		whom: { kind: 'longtext', max: 500 },
		evidenceNote: { kind: 'longtext', max: 2000, optional: true }
	},
	steps: [
		{ key: 'what', fields: ['title', 'story'] },
		{ key: 'whom', fields: ['whom', 'evidenceNote'] }
	],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['anonymous', 'named']
});
