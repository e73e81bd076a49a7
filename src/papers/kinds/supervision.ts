import type { Kind } from '#papers/kinds/row.ts';

const demand = {
	to: 'unit',
	facts: ['receiver', 'matter', 'breach', 'rule', 'answerBy'],
	texts: ['reason', 'demand']
} as const satisfies Omit<Kind, 'mark'>;

/** 催办单, 督办函, 督办反馈 and the proposals of XF22 art. 40 (B.0, B.10). */
export const supervisionKinds = {
	reminder: { ...demand, mark: '催' },
	'supervision-letter': { ...demand, mark: '督' },
	'supervision-feedback': {
		mark: '督复',
		to: 'unit',
		facts: ['receiver', 'matter', 'letterAnswered'],
		texts: ['cause', 'measures', 'evidence']
	},
	advice: {
		mark: '建',
		to: 'unit',
		facts: ['receiver', 'matter', 'rule', 'answerBy', 'approver', 'approvedOn'],
		texts: ['reason', 'demand'],
		may: ['answerBy', 'approver', 'approvedOn']
	}
} as const satisfies Record<string, Kind>;
