import type { ClockBinding } from '#casework/procedure.ts';

/** Forwarded at once, at most 15 days (XF22 arts. 22(2), 46). */
export const clocks = {
	'XF-ACCUSE': { starts: ['register'], stops: ['hand-over'], drops: [], owner: 'dispatcher', counts: true }
} as const satisfies Record<string, ClockBinding>;
