import { z } from 'zod';
import { form, oneOf, optional, required } from '#casework/form.ts';

const voices = ['resident', 'business', 'village', 'organisation', 'other'] as const;

/** 对决策草案的意见, MD19 arts. 14, 15, 35. Who files is known inside; outside stands a nickname or nothing (INV-63). */
export const opinionFacts = z.object({
	title: required(60),
	clause: optional(60),
	supports: optional(12),
	story: required(8000),
	proposal: optional(4000),
	voice: oneOf(voices),
	nickname: optional(20)
});

export type OpinionFacts = z.infer<typeof opinionFacts>;

export const opinionForm = form({
	version: 1,
	schema: opinionFacts,
	views: {
		title: { kind: 'text', max: 60 },
		clause: { kind: 'text', max: 60, optional: true },
		supports: { kind: 'text', max: 12, optional: true },
		story: { kind: 'longtext', max: 8000 },
		proposal: { kind: 'longtext', max: 4000, optional: true },
		voice: { kind: 'choice', options: voices },
		nickname: { kind: 'text', max: 20, optional: true }
	},
	steps: [
		{ key: 'about', fields: ['clause', 'supports'] },
		{ key: 'opinion', fields: ['title', 'story', 'proposal'] },
		{ key: 'voice', fields: ['voice', 'nickname'] }
	],
	complainedOf: 'no',
	place: false,
	evidence: true,
	identities: ['named']
});
