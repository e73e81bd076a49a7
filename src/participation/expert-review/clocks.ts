import type { ClockBinding } from '#casework/procedure.ts';

/** The law sets experts no period (MD19 arts. 19, 20): "reasonable time", which the unit answers for. */
export const clocks = {} as const satisfies Record<string, ClockBinding>;
