import type { PaperKind } from '#papers/kind.ts';
import type { papers } from '#i18n/zh/papers.ts';

export type Field = keyof (typeof papers)['fields'];

/** What a paper owes beyond its head: facts stand in a table, texts are set in full. Statutes part B.0. */
export type Owed = {
	to: 'filer' | 'unit';
	facts: readonly Field[];
	texts: readonly Field[];
	/** Stands in the paper where the case has it. */
	may?: readonly Field[];
};

const clock = ['clock', 'calendar'] as const;
const answer: Owed = {
	to: 'filer',
	facts: ['outcome', 'unlawfulKind'],
	texts: ['claims', 'facts', 'opinion', 'legal', 'remedy'],
	may: ['unlawfulKind']
};

export const owed: Readonly<Record<PaperKind, Owed>> = {
	receipt: {
		to: 'filer',
		facts: ['received', 'channel', 'kind', 'matter', 'queryCode', 'next', ...clock],
		texts: ['privacy']
	},
	forwarding: {
		to: 'unit',
		facts: ['receiver', 'coUnits', 'matter', 'attachments', 'legal', 'tellBy', ...clock],
		texts: [],
		may: ['coUnits']
	},
	assignment: {
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
	acceptance: {
		to: 'filer',
		facts: ['matter', 'unit', 'accepted', 'legal', ...clock, 'follow'],
		texts: ['way']
	},
	refusal: {
		to: 'filer',
		facts: ['matter', 'reasonCode', 'article', 'body', 'routeContact', 'period'],
		texts: ['reason', 'stays', 'remedy']
	},
	objection: { to: 'unit', facts: ['matter', 'legal', 'proposed'], texts: ['reason'] },
	'objection-decision': { to: 'unit', facts: ['matter', 'objected', 'legal', 'decision'], texts: ['reason'] },
	extension: {
		to: 'filer',
		facts: ['matter', 'oldDue', 'newDue', 'extended', 'approver', 'approvedOn', 'legal', ...clock],
		texts: ['reason']
	},
	opinion: answer,
	result: answer,
	reply: answer,
	'review-opinion': {
		to: 'filer',
		facts: ['earlier', 'outcome'],
		texts: ['grounds', 'findings', 'opinion', 'legal', 'remedy']
	},
	'hand-over': { to: 'filer', facts: ['receiver', 'handedOver', 'proof', 'legal'], texts: ['next'] }
};
