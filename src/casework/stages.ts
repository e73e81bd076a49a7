import type { StageMeaning } from '#casework/lifecycle.ts';

/** Stages that several procedures share, with who must act next. */
export const sharedStages = {
	registered: { waitsFor: 'dispatcher', open: true },
	classified: { waitsFor: 'dispatcher', open: true },
	forwarded: { waitsFor: 'unit', open: true },
	assigned: { waitsFor: 'unit', open: true },
	disputed: { waitsFor: 'reviewer', open: true },
	objected: { waitsFor: 'dispatcher', open: true },
	accepted: { waitsFor: 'unit', open: true },
	drafted: { waitsFor: 'head', open: true },
	answered: { waitsFor: 'unit', open: true },
	served: { waitsFor: 'resident', open: false },
	reopened: { waitsFor: 'unit', open: true },
	routed: { waitsFor: 'nobody', open: false },
	merged: { waitsFor: 'nobody', open: false },
	refused: { waitsFor: 'nobody', open: false },
	/** Who filed is no longer there. */
	discontinued: { waitsFor: 'nobody', open: false },
	withdrawn: { waitsFor: 'nobody', open: false },
	closed: { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;
