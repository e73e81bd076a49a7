import { sideNotices } from '#casework/side-steps.ts';
import type { MessageAction } from '#complaints/message/lifecycle.ts';

/** Whom each step tells. What the person did themselves, and what stays inside, sends nothing. */
export const notices = {
	register: 'filer',
	classify: 'none',
	tidy: 'none',
	forward: 'filer',
	'keep-here': 'filer',
	merge: 'filer',
	object: 'none',
	'uphold-objection': 'none',
	'reject-objection': 'none',
	'take-back': 'none',
	accept: 'filer',
	'route-away': 'filer',
	take: 'none',
	'give-to': 'none',
	'ask-resident': 'filer',
	reply: 'none',
	'add-facts': 'none',
	note: 'none',
	draft: 'none',
	'return-draft': 'none',
	sign: 'none',
	deliver: 'filer',
	serve: 'filer',
	'confirm-solved': 'none',
	'ask-after': 'none',
	'not-solved': 'filer',
	...sideNotices,
	rate: 'none',
	withdraw: 'filer',
	'propose-publication': 'none',
	publish: 'filer',
	'withdraw-publication': 'filer',
	close: 'filer'
} as const satisfies Record<MessageAction, 'filer' | 'none'>;
