import type { StageMeaning } from '#casework/lifecycle.ts';

/** 听证会, statutes part E: from the announcement to the report. */
export const stages = {
	'hearing-prepared': { waitsFor: 'head', open: true },
	'hearing-announced': { waitsFor: 'nobody', open: true },
	'applications-closed': { waitsFor: 'unit', open: true },
	'list-frozen': { waitsFor: 'unit', open: true },
	'hearing-drawn': { waitsFor: 'head', open: true },
	'names-published': { waitsFor: 'unit', open: true },
	'hearing-held': { waitsFor: 'unit', open: true },
	'hearing-reported': { waitsFor: 'nobody', open: false },
	'hearing-called-off': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

/** Announced and not held yet. */
export const beforeTheDay = [
	'hearing-announced',
	'applications-closed',
	'list-frozen',
	'hearing-drawn',
	'names-published'
] as const;

/** Seats are given: somebody who cannot come is replaced. */
export const seated = ['hearing-drawn', 'names-published'] as const;
