import { clock, type Kind } from '#papers/kinds/row.ts';

/** What units write to one another about a matter (B.0, B.1). */
export const unitKinds = {
	forwarding: {
		mark: '转',
		to: 'unit',
		facts: ['receiver', 'coUnits', 'matter', 'attachments', 'legal', 'tellBy', ...clock],
		texts: [],
		may: ['coUnits']
	},
	assignment: {
		mark: '交',
		to: 'unit',
		facts: [
			'receiver',
			'coUnits',
			'matter',
			'attachments',
			'legal',
			'tellBy',
			'reportBy',
			'report',
			...clock
		],
		texts: [],
		may: ['coUnits']
	},
	transfer: {
		mark: '送',
		to: 'unit',
		facts: ['receiver', 'matter', 'attachments', 'legal'],
		texts: ['reason']
	},
	objection: { mark: '异', to: 'unit', facts: ['matter', 'legal', 'proposed'], texts: ['reason'] },
	'objection-decision': {
		mark: '异处',
		to: 'unit',
		facts: ['matter', 'objected', 'legal', 'decision'],
		texts: ['reason']
	},
	'closing-report': {
		mark: '结',
		to: 'unit',
		facts: ['receiver', 'matter', 'outcome', 'answered', 'evaluation', 'legal'],
		texts: ['result', 'measures']
	}
} as const satisfies Record<string, Kind>;
