import type { OpinionAction } from '#participation/consultation/lifecycle.ts';

/** Whom each step tells. */
export const notices = {
	register: 'filer',
	'add-facts': 'none',
	withdraw: 'filer',
	group: 'none',
	'set-aside': 'filer',
	'tell-answer': 'filer',
	draft: 'none',
	'return-draft': 'none',
	sign: 'none',
	deliver: 'filer',
	serve: 'filer',
	'show-opinion': 'filer',
	'hide-opinion': 'filer',
	rate: 'none',
	note: 'none'
} as const satisfies Record<OpinionAction, 'filer' | 'none'>;
