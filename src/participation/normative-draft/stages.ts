import type { StageMeaning } from '#casework/lifecycle.ts';

/** 行政规范性文件 before it is in force, statutes B.8; the call and the reviews have the stages of every draft. */
export const stages = {
	planned: { waitsFor: 'dispatcher', open: true },
	'in-plan': { waitsFor: 'unit', open: true },
	drafting: { waitsFor: 'unit', open: true },
	'version-made': { waitsFor: 'unit', open: true },
	calling: { waitsFor: 'nobody', open: true },
	collected: { waitsFor: 'unit', open: true },
	'feedback-given': { waitsFor: 'unit', open: true },
	'under-legality': { waitsFor: 'nobody', open: true },
	'legality-passed': { waitsFor: 'unit', open: true },
	'document-adopted': { waitsFor: 'unit', open: true },
	'document-numbered': { waitsFor: 'unit', open: true },
	'document-published': { waitsFor: 'unit', open: true },
	'document-filed': { waitsFor: 'nobody', open: true },
	'document-in-force': { waitsFor: 'nobody', open: false },
	'document-dropped': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

/** Before it is numbered: what may still be given up. */
export const beforeNumber = [
	'planned',
	'in-plan',
	'drafting',
	'version-made',
	'collected',
	'feedback-given',
	'legality-passed',
	'document-adopted'
] as const;
