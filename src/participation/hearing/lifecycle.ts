import type { Lifecycle } from '#casework/lifecycle.ts';
import { rowsAfter } from '#participation/hearing/rows-after.ts';
import { rowsBefore } from '#participation/hearing/rows-before.ts';

/** 听证会, row by row: MD19 arts. 16 to 18. */
export const lifecycle = { ...rowsBefore, ...rowsAfter } as const satisfies Lifecycle;

export type HearingAction = keyof typeof lifecycle;
