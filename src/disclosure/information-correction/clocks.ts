import type { ClockBinding } from '#casework/procedure.ts';

/** FOI19 art. 41 names no period: a county setting. It runs from the request, through however many units it passes. */
export const clocks = {
	'FOI-CORRECT-RECORD': {
		starts: ['register'],
		stops: ['deliver', 'serve'],
		drops: ['withdraw', 'route-away'],
		owner: 'unit',
		counts: true
	},
	'FY-APPLY': { starts: ['deliver', 'serve'], stops: [], drops: [], owner: 'resident' }
} as const satisfies Record<string, ClockBinding>;
