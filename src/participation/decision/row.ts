import type { Step } from '#casework/lifecycle.ts';

/** A row of the lifecycle. What it does not say is: shown to the public, nothing asked, no condition, law. */
export const row = (step: Partial<Step> & Pick<Step, 'from' | 'to' | 'by' | 'law'>): Step => ({
	asks: [],
	guards: [],
	does: [],
	shown: 'resident',
	standing: 'law',
	...step
});

export const reason = { name: 'reason', kind: 'longtext', max: 2000 } as const;
export const words = { name: 'text', kind: 'longtext', max: 10_000 } as const;
export const positions = ['for', 'against', 'abstains'] as const;
