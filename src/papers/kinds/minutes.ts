import type { Kind } from '#papers/kinds/row.ts';

/** 集体讨论记录: who spoke in which order, what nobody agreed to, the head last, and what was resolved (MD19 art. 30). */
export const minutesKinds = {
	'deliberation-minutes': {
		mark: '议录',
		to: 'file',
		facts: ['matter', 'meeting', 'time', 'discussed', 'positions', 'decided', 'legal'],
		texts: ['spoken', 'headSpoke', 'dissent', 'resolution'],
		mayBeCorrected: true,
		// Who dissented is relieved of what follows (MD19 art. 38): nobody rewrites it afterwards (INV-56).
		fixed: ['positions', 'dissent']
	}
} as const satisfies Record<string, Kind>;
