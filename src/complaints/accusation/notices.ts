import type { AccusationAction } from '#complaints/accusation/lifecycle.ts';

/** Nothing is sent: a message on a phone could betray the person. The receipt's number and code are the only way back. */
export const notices = {
	register: 'none',
	'hand-over': 'none',
	'ask-sealed': 'none',
	'write-sealed': 'none'
} as const satisfies Record<AccusationAction, 'none'>;
