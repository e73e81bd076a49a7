import type { StageMeaning } from '#casework/lifecycle.ts';

/** 重大行政决策, statutes part E: the gates E0 to E13 as stages. */
export const stages = {
	proposed: { waitsFor: 'dispatcher', open: true },
	'on-list': { waitsFor: 'dispatcher', open: true },
	started: { waitsFor: 'unit', open: true },
	'version-made': { waitsFor: 'unit', open: true },
	calling: { waitsFor: 'nobody', open: true },
	collected: { waitsFor: 'unit', open: true },
	'feedback-given': { waitsFor: 'unit', open: true },
	'under-legality': { waitsFor: 'nobody', open: true },
	'legality-passed': { waitsFor: 'unit', open: true },
	'filed-for-meeting': { waitsFor: 'dispatcher', open: true },
	deliberating: { waitsFor: 'dispatcher', open: true },
	concluded: { waitsFor: 'dispatcher', open: true },
	decided: { waitsFor: 'dispatcher', open: true },
	'decision-published': { waitsFor: 'unit', open: true },
	executing: { waitsFor: 'unit', open: true },
	suspended: { waitsFor: 'dispatcher', open: true },
	evaluating: { waitsFor: 'dispatcher', open: true },
	evaluated: { waitsFor: 'dispatcher', open: true },
	'turned-down': { waitsFor: 'nobody', open: false },
	'taken-off': { waitsFor: 'nobody', open: false },
	rejected: { waitsFor: 'nobody', open: false },
	ended: { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

/** Before the meeting: what may still be taken off the list (MD19 art. 3(3)). */
export const beforeMeeting = [
	'on-list',
	'started',
	'version-made',
	'collected',
	'feedback-given',
	'legality-passed',
	'filed-for-meeting'
] as const;

/** In force: people may object at any time (MD19 art. 35). */
export const inForce = ['decision-published', 'executing', 'suspended', 'evaluating', 'evaluated'] as const;
