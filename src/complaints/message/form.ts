import { z } from 'zod';
import { form, required } from '#casework/form.ts';

/** 咨询与网民留言, HL25. */
export const messageFacts = z.object({ title: required(60), story: required(8000) });

export type MessageFacts = z.infer<typeof messageFacts>;

export const messageForm = form({
	version: 1,
	schema: messageFacts,
	views: { title: { kind: 'text', max: 60 }, story: { kind: 'longtext', max: 8000 } },
	steps: [{ key: 'what', fields: ['title', 'story'] }],
	complainedOf: 'no',
	place: true,
	evidence: true,
	identities: ['named', 'anonymous']
});
