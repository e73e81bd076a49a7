import type { Kind } from '#papers/kinds/row.ts';

const hearing = ['matter', 'subject', 'time', 'place', 'chair'] as const;

/** 听证 and 调解: what is called, recorded and agreed face to face (B.0). */
export const hearingKinds = {
	'hearing-notice': {
		mark: '听',
		to: 'filer',
		facts: [...hearing, 'legal'],
		texts: ['participants', 'recusalRight']
	},
	'hearing-announcement': {
		mark: '听公',
		to: 'public',
		facts: [...hearing, 'legal'],
		texts: ['participants', 'recusalRight']
	},
	'hearing-record': {
		mark: '听录',
		to: 'file',
		facts: hearing,
		texts: ['participants', 'record', 'signatures']
	},
	'hearing-report': {
		mark: '听报',
		to: 'file',
		facts: [...hearing, 'legal'],
		texts: ['participants', 'record', 'conclusion']
	},
	'mediation-letter': {
		mark: '调',
		to: 'unit',
		facts: ['receiver', 'matter', 'attachments', 'legal'],
		texts: ['reason', 'stays']
	},
	'expert-opinion': {
		mark: '论',
		to: 'unit',
		facts: ['matter', 'expert', 'stance', 'signedOn', 'legal'],
		texts: ['opinion']
	},
	settlement: {
		mark: '协',
		to: 'filer',
		closing: 'agreement',
		facts: ['matter', 'agreementNumber', 'mediator', 'performBy', 'legal'],
		texts: ['parties', 'dispute', 'terms', 'signatures'],
		may: ['agreementNumber', 'mediator', 'performBy']
	}
} as const satisfies Record<string, Kind>;
