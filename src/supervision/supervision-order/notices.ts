import type { OrderAction } from '#supervision/supervision-order/lifecycle.ts';

/** Nobody outside filed an order; the person of the case that it is about is told by that case. */
export const notices = {
	'open-order': 'none',
	'send-slip': 'none',
	'send-letter': 'none',
	'send-proposal': 'none',
	escalate: 'none',
	take: 'none',
	'give-to': 'none',
	note: 'none',
	'sign-for': 'none',
	'answer-order': 'none',
	'enter-referral-answer': 'none',
	'accept-answer': 'none',
	'send-back': 'none',
	interview: 'none',
	'name-publicly': 'none',
	list: 'none',
	refer: 'none',
	'take-back-order': 'none'
} as const satisfies Record<OrderAction, 'filer' | 'none'>;
