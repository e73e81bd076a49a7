import type { ClockBinding } from '#casework/procedure.ts';

/** The law sets this review no period; the board of supervision shows what lies. */
export const clocks = {} as const satisfies Record<string, ClockBinding>;
