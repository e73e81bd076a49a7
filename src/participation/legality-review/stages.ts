import type { StageMeaning } from '#casework/lifecycle.ts';

/** 合法性审查, statutes part E, gate E7. */
export const stages = {
	'legality-sent': { waitsFor: 'unit', open: true },
	'legality-returned': { waitsFor: 'co-unit', open: true },
	'legality-drafted': { waitsFor: 'head', open: true },
	'legality-concluded': { waitsFor: 'nobody', open: false },
	'legality-withdrawn': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;
