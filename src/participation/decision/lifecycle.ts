import type { Lifecycle } from '#casework/lifecycle.ts';
import { decidingRows } from '#participation/decision/rows-deciding.ts';
import { draftingRows } from '#participation/decision/rows-drafting.ts';
import { inForceRows } from '#participation/decision/rows-in-force.ts';
import { participationRows } from '#participation/decision/rows-participation.ts';

/** 重大行政决策: the gates of statutes part E, row by row. */
export const lifecycle = {
	...draftingRows,
	...participationRows,
	...decidingRows,
	...inForceRows
} as const satisfies Lifecycle;

export type DecisionAction = keyof typeof lifecycle;
