import type { ReviewSuggestionAction } from '#disclosure/review-suggestion/lifecycle.ts';

/** Whom each step tells. What the person did themselves, and what stays inside, sends nothing. */
export const notices = {
	register: 'filer',
	'keep-here': 'filer',
	merge: 'filer',
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
	rate: 'none',
	withdraw: 'filer',
	'propose-publication': 'none',
	publish: 'filer',
	'withdraw-publication': 'filer',
	close: 'filer'
} as const satisfies Record<ReviewSuggestionAction, 'filer' | 'none'>;
