import type { Kind } from '#papers/kinds/row.ts';

/** What is written before a draft goes to the meeting: opinions of reviewers, the report of an assessment (MD19 arts. 22 to 28). */
export const appraisalKinds = {
	'legality-opinion': {
		mark: '合审',
		to: 'unit',
		facts: ['matter', 'draftVersion', 'verdict', 'counsel', 'legal'],
		texts: ['power', 'process', 'substance', 'advice'],
		may: ['advice']
	},
	'counsel-opinion': {
		mark: '律',
		to: 'unit',
		facts: ['matter', 'counsel', 'counselKind', 'signedOn', 'legal'],
		texts: ['opinion']
	},
	'file-return': {
		mark: '退补',
		to: 'unit',
		facts: ['matter', 'legal'],
		texts: ['missing', 'howToResend']
	},
	'competition-opinion': {
		mark: '公竞',
		to: 'unit',
		facts: ['matter', 'draftVersion', 'effect', 'exceptionEnds', 'legal'],
		texts: ['opinion', 'exceptionGround'],
		may: ['exceptionGround', 'exceptionEnds']
	},
	'risk-report': {
		mark: '险评',
		to: 'file',
		facts: ['matter', 'draftVersion', 'level', 'assessor', 'legal'],
		texts: ['surveyed', 'riskPoints', 'riskMeasures', 'plan']
	}
} as const satisfies Record<string, Kind>;
