import { z } from 'zod';
import { form, oneOf, required } from '#casework/form.ts';
import { groundCodes } from '#supervision/grounds.ts';

/** 督办事项: the ground of the law, and what is demanded. */
export const orderFacts = z.object({
	title: required(80),
	ground: oneOf(groundCodes),
	story: required(4000)
});

export type OrderFacts = z.infer<typeof orderFacts>;

export const orderForm = form({
	version: 1,
	schema: orderFacts,
	views: {
		title: { kind: 'text', max: 80 },
		ground: { kind: 'choice', options: groundCodes },
		story: { kind: 'longtext', max: 4000 }
	},
	steps: [{ key: 'what', fields: ['title', 'ground', 'story'] }],
	complainedOf: 'no',
	place: false,
	evidence: false,
	identities: ['named']
});
