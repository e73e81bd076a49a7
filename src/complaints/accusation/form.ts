import { z } from 'zod';
import { form, optional, required } from '#casework/form.ts';

/**
 * Whom it is about. Leaders of the body that would receive it, and officials whom a higher body looks after, are nothing
 * for this portal: it neither stores nor copies what is said about them (JJ20 art. 15; INV-04).
 */
export const levels = ['others', 'discipline-body', 'higher-official'] as const;

/** 检举控告: everything here is encrypted on arrival to the discipline body's key (XF22 arts. 22(2), 30; INV-03). */
export const accusationFacts = z.object({
	level: z.enum(levels, 'choose-one').refine((level) => level === 'others', 'not-here'),
	title: required(60),
	story: required(8000),
	whom: required(500),
	evidenceNote: optional(2000)
});

export const accusationForm = form({
	version: 2,
	schema: accusationFacts,
	views: {
		level: { kind: 'choice', options: levels },
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 8000 },
		whom: { kind: 'longtext', max: 500 },
		evidenceNote: { kind: 'longtext', max: 2000, optional: true }
	},
	steps: [
		{ key: 'level', fields: ['level'] },
		{ key: 'what', fields: ['title', 'story'] },
		{ key: 'whom', fields: ['whom', 'evidenceNote'] }
	],
	complainedOf: 'no',
	place: false,
	evidence: true,
	identities: ['anonymous', 'named']
});
