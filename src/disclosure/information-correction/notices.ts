import type { InformationCorrectionAction } from '#disclosure/information-correction/lifecycle.ts';

/** Whom each step tells. What the person did themselves, and what stays inside, sends nothing. */
export const notices = {
	register: 'filer',
	forward: 'filer',
	'give-back': 'none',
	'route-away': 'filer',
	take: 'none',
	'give-to': 'none',
	'ask-resident': 'filer',
	reply: 'none',
	'add-facts': 'none',
	note: 'none',
	'check-record': 'none',
	draft: 'none',
	'return-draft': 'none',
	sign: 'none',
	deliver: 'filer',
	serve: 'filer',
	rate: 'none',
	withdraw: 'filer',
	close: 'filer'
} as const satisfies Record<InformationCorrectionAction, 'filer' | 'none'>;
