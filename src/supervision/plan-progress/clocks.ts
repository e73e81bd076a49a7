import type { ClockBinding } from '#casework/procedure.ts';

/** A report sent back is owed again within the same length of time. */
export const clocks = {
	'PLAN-REPORT': {
		starts: ['open-quarter', 'return-progress'],
		stops: ['report-progress'],
		drops: [],
		owner: 'unit',
		counts: true
	}
} as const satisfies Record<string, ClockBinding>;
