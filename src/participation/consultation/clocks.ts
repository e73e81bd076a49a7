import type { ClockBinding } from '#casework/procedure.ts';

/** MD-REPLY is the county's own figure: the law asks for feedback and names no period. */
export const clocks = {
	'MD-REPLY': {
		starts: ['register'],
		stops: ['tell-answer', 'deliver', 'serve', 'set-aside'],
		drops: ['withdraw'],
		owner: 'unit',
		counts: true
	}
} as const satisfies Record<string, ClockBinding>;
