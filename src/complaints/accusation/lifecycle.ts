import { SAME, type Lifecycle, type StageMeaning, type Step } from '#casework/lifecycle.ts';
import type { Check } from '#casework/procedure.ts';

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

/**
 * The sealed content leaves the portal; only that it left, when, and under which number stays. The body names the sum of
 * what it received: another sum than that of the arrival is refused.
 */
const handOver: Step = {
	from: ['sealed'],
	to: 'handed-over',
	by: ['liaison'],
	asks: [
		{ name: 'proof', kind: 'text', max: 120 },
		{ name: 'fingerprint', kind: 'text', max: 64 }
	],
	guards: ['not-handed-over'],
	checks: ['same-fingerprint'],
	does: ['hand-over'],
	shown: 'resident',
	paper: 'hand-over',
	law: 'XF22 art. 22(2); JJ20 art. 15',
	standing: 'law',
	tone: 'primary'
};

/** A letter of either side: the entry holds its hash and no word of it. */
const letter = (by: Step['by'], does: Step['does'], law: string): Step => ({
	from: ['sealed', 'handed-over'],
	to: SAME,
	by,
	asks: [{ name: 'fingerprint', kind: 'text', max: 64 }],
	guards: [],
	checks: ['is-fingerprint'],
	does,
	shown: 'resident',
	law,
	standing: 'policy'
});

export const lifecycle = {
	register: receive,
	'hand-over': handOver,
	'ask-sealed': letter(['liaison'], ['open-question'], 'house rule; JJ20 art. 47'),
	'write-sealed': letter(['resident'], ['close-question'], 'house rule; XF22 art. 19')
} as const satisfies Lifecycle;

const isSum = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

export const checks: Readonly<Record<string, Check>> = {
	'same-fingerprint': ({ on, input }) =>
		input['fingerprint'] === undefined ||
		input['fingerprint'] === on.timeline.find((entry) => entry.action === 'register')?.details['fingerprint'],
	'is-fingerprint': ({ input }) => input['fingerprint'] === undefined || isSum(input['fingerprint'])
};

export type AccusationAction = keyof typeof lifecycle;
