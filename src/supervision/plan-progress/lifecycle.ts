import type { Lifecycle, StageMeaning } from '#casework/lifecycle.ts';
import { step } from '#casework/steps.ts';

/** Progress of the plan's tasks, quarter by quarter (plan s2, s3). */
export const stages = {
	'progress-due': { waitsFor: 'unit', open: true },
	'progress-reported': { waitsFor: 'supervisor', open: true },
	'progress-confirmed': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

export const progressStates = ['not-begun', 'under-way', 'done', 'lasting'] as const;

const due = ['progress-due'];
const base = {
	asks: [],
	guards: [],
	does: [],
	shown: 'inside',
	law: 'PLAN s3.1',
	standing: 'policy'
} as const;

export const lifecycle = {
	'open-quarter': { ...base, from: [], to: 'progress-due', by: ['system'] },
	take: step.take(due),
	'give-to': step.giveTo(due),
	'report-progress': {
		...base,
		from: due,
		to: 'progress-reported',
		by: ['handler', 'head'],
		asks: [
			{ name: 'state', kind: 'choice', options: progressStates },
			{ name: 'text', kind: 'longtext', max: 2000 },
			{ name: 'figure', kind: 'text', max: 120, optional: true },
			{ name: 'proof', kind: 'longtext', max: 1000 }
		],
		tone: 'primary'
	},
	'return-progress': {
		...base,
		from: ['progress-reported'],
		to: 'progress-due',
		by: ['supervisor'],
		asks: [{ name: 'reason', kind: 'longtext', max: 2000 }]
	},
	'confirm-progress': {
		...base,
		from: ['progress-reported'],
		to: 'progress-confirmed',
		by: ['supervisor'],
		guards: ['another-than-reporter'],
		tone: 'primary'
	}
} as const satisfies Lifecycle;

export type ProgressAction = keyof typeof lifecycle;
