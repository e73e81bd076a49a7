import type { Kind } from '#papers/kinds/row.ts';

/** 送达回证 and 送达公告: that a paper reached the person, or was made public in its place (MS23 arts. 87-95). */
export const serviceKinds = {
	'service-receipt': {
		mark: '证',
		to: 'filer',
		facts: ['servedPaper', 'serviceWay', 'servedOn', 'countsFrom', 'proof', 'serviceUnit', 'legal'],
		texts: []
	},
	'service-announcement': {
		mark: '公',
		to: 'filer',
		facts: ['servedPaper', 'announced', 'countsFrom', 'where', 'legal'],
		texts: ['announcement']
	}
} as const satisfies Record<string, Kind>;
