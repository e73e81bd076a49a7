import type { ClockBinding } from '#casework/procedure.ts';

/** Seven working days for the reviewers, from the day on which the file came whole (MD19 art. 26). */
export const clocks = {
	'MD-LEGALITY': {
		starts: ['send-legality', 'resend-legality'],
		stops: ['sign-legality'],
		drops: ['return-legality', 'withdraw-legality'],
		owner: 'reviewer'
	}
} as const satisfies Record<string, ClockBinding>;
