import type { ClockBinding } from '#casework/procedure.ts';

/** The period of the letter, and that of a proposal of the petition office; statutes parts A.1 and A.10. */
export const clocks = {
	'DC-ORDER': {
		starts: ['send-slip', 'send-letter', 'escalate', 'send-back', 'interview', 'name-publicly', 'list'],
		stops: ['answer-order'],
		drops: ['take-back-order', 'refer'],
		owner: 'unit',
		counts: true
	},
	'XF-ADVICE-BACK': {
		starts: ['send-proposal'],
		stops: ['answer-order'],
		drops: ['take-back-order', 'refer', 'send-letter', 'escalate'],
		owner: 'unit'
	}
} as const satisfies Record<string, ClockBinding>;
