import type { ClockBinding } from '#casework/procedure.ts';

/** No national text names a period for answering a suggestion of review: a county setting. */
export const clocks = {
	'ND-SUGGEST': {
		starts: ['register'],
		stops: ['deliver', 'serve'],
		drops: ['withdraw', 'merge', 'route-away'],
		owner: 'unit',
		counts: true
	}
} as const satisfies Record<string, ClockBinding>;
