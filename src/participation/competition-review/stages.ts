import type { StageMeaning } from '#casework/lifecycle.ts';

/** 公平竞争审查, statutes part E, gate E6b. */
export const stages = {
	'competition-sent': { waitsFor: 'unit', open: true },
	'competition-returned': { waitsFor: 'co-unit', open: true },
	'competition-drafted': { waitsFor: 'head', open: true },
	'competition-concluded': { waitsFor: 'nobody', open: false },
	'competition-withdrawn': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;
