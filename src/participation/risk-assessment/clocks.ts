import type { ClockBinding } from '#casework/procedure.ts';

/** The law sets the assessment no period (MD19 arts. 22, 23). */
export const clocks = {} as const satisfies Record<string, ClockBinding>;
