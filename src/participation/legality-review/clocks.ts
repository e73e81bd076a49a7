import type { ClockBinding } from '#casework/procedure.ts';

const from = {
	starts: ['send-legality', 'resend-legality'],
	stops: ['sign-legality'],
	drops: ['return-legality', 'withdraw-legality'],
	owner: 'reviewer'
} as const;

/**
 * From the day on which the file came whole: seven working days at least for a decision (MD19 art. 26), five at least and
 * fifteen at most for a normative document (ND115).
 */
export const clocks = {
	'MD-LEGALITY': { ...from, where: ['about', '', 'decision'] },
	'ND-LEGALITY-FLOOR': { ...from, where: ['about', 'normative-draft'] },
	'ND-LEGALITY': { ...from, where: ['about', 'normative-draft'] }
} as const satisfies Record<string, ClockBinding>;
