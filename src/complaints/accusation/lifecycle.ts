import type { Lifecycle, StageMeaning, Step } from '#casework/lifecycle.ts';

/** 检举控告, statutes part B.3: taken in, handed over, unreadable here. */
export const stages = {
	sealed: { waitsFor: 'nobody', open: true },
	'handed-over': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

const receive: Step = {
	from: [],
	to: 'sealed',
	by: ['resident', 'registrar', 'system'],
	asks: [],
	guards: [],
	does: [],
	shown: 'resident',
	paper: 'receipt',
	law: 'XF22 arts. 22(2), 30',
	standing: 'law'
};

/** The sealed content leaves the portal; only that it left, when, and under which number stays. */
const handOver: Step = {
	from: ['sealed'],
	to: 'handed-over',
	by: ['liaison'],
	asks: [{ name: 'proof', kind: 'text', max: 120 }],
	guards: ['not-handed-over'],
	does: ['hand-over'],
	shown: 'resident',
	paper: 'hand-over',
	law: 'XF22 art. 22(2); JJ20 art. 15',
	standing: 'law',
	tone: 'primary'
};

export const lifecycle = { register: receive, 'hand-over': handOver } as const satisfies Lifecycle;

export type AccusationAction = keyof typeof lifecycle;
