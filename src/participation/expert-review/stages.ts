import type { StageMeaning } from '#casework/lifecycle.ts';

/** 专家论证, statutes part E, gate E5. */
export const stages = {
	'review-prepared': { waitsFor: 'unit', open: true },
	'experts-chosen': { waitsFor: 'unit', open: true },
	'review-published': { waitsFor: 'nobody', open: false },
	'review-dropped': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;
