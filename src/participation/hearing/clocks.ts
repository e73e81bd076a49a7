import type { ClockBinding } from '#casework/procedure.ts';

/** Counted backward from the day of the hearing: papers are served by then, or the hearing is moved. */
export const clocks = {
	'MD-HEARING-MATERIALS': {
		starts: ['announce-hearing', 'move-hearing'],
		stops: ['serve-hearing-papers'],
		drops: ['call-off-hearing'],
		owner: 'unit',
		counts: true
	}
} as const satisfies Record<string, ClockBinding>;
