import type { StageMeaning } from '#casework/lifecycle.ts';

/** 风险评估, statutes part E, gate E6. */
export const stages = {
	'risk-assessing': { waitsFor: 'unit', open: true },
	'risk-drafted': { waitsFor: 'head', open: true },
	'risk-concluded': { waitsFor: 'nobody', open: false },
	'risk-dropped': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;
