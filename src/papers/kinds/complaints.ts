import { clock, type Kind } from '#papers/kinds/row.ts';

const answer = {
	to: 'filer',
	facts: ['outcome', 'unlawfulKind'],
	texts: ['claims', 'facts', 'opinion', 'legal', 'remedy'],
	may: ['unlawfulKind']
} as const satisfies Omit<Kind, 'mark'>;

const review = {
	to: 'filer',
	facts: ['earlier', 'outcome'],
	texts: ['grounds', 'findings', 'opinion', 'legal', 'remedy']
} as const satisfies Omit<Kind, 'mark'>;

/** What the person who filed receives (B.0, B.1 to B.5, B.9, C). */
export const complaintKinds = {
	/** Without the title: what a mixed filing says of an official is taken out later, and a paper never changes (B.3). */
	receipt: {
		mark: '登',
		to: 'filer',
		facts: ['received', 'channel', 'kind', 'queryCode', 'next', ...clock],
		texts: ['privacy'],
		numbered: 'by-case'
	},
	acceptance: {
		mark: '受',
		to: 'filer',
		facts: ['matter', 'unit', 'accepted', 'legal', ...clock, 'follow'],
		texts: ['way', 'meanwhile'],
		may: ['meanwhile']
	},
	refusal: {
		mark: '不受',
		to: 'filer',
		facts: ['matter', 'reasonCode', 'article', 'body', 'routeContact', 'period'],
		texts: ['reason', 'stays', 'remedy']
	},
	/** 不再受理: after a re-check the same facts and grounds are not taken up again (INV-16). */
	'final-refusal': {
		mark: '不再',
		to: 'filer',
		facts: ['matter', 'earlier', 'legal'],
		texts: ['reason', 'newFacts']
	},
	'review-refusal': {
		mark: '查不',
		to: 'filer',
		facts: ['matter', 'earlier', 'legal'],
		texts: ['reason', 'stays', 'remedy']
	},
	correction: {
		mark: '补',
		to: 'filer',
		facts: ['matter', 'until', 'legal'],
		texts: ['points', 'silence']
	},
	extension: {
		mark: '延',
		to: 'filer',
		facts: ['matter', 'oldDue', 'newDue', 'extended', 'approver', 'approvedOn', 'legal', ...clock],
		texts: ['reason']
	},
	termination: { mark: '终', to: 'filer', facts: ['matter', 'ended', 'legal'], texts: ['reason', 'remedy'] },
	opinion: { ...answer, mark: '意' },
	result: { ...answer, mark: '果' },
	reply: { ...answer, mark: '复' },
	'review-opinion': { ...review, mark: '查' },
	'recheck-opinion': {
		mark: '核',
		...review,
		texts: ['grounds', 'findings', 'opinion', 'legal', 'finality']
	},
	'hand-over': {
		mark: '移',
		to: 'filer',
		facts: ['receiver', 'handedOver', 'proof', 'legal'],
		texts: ['next'],
		numbered: 'by-case'
	}
} as const satisfies Record<string, Kind>;
