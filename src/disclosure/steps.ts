import type { Ask, Standing } from '#casework/lifecycle.ts';

/**
 * What may happen to a disclosure: action -> row. Writers draft and submit; another person reviews and publishes. The
 * rows after publication are acts of the maker that change what holds.
 */
export type ReleaseStep = {
	/** States of the text under work from which it may happen; `public` asks for a public copy that stands. */
	from: readonly ('drafted' | 'submitted' | 'settled')[];
	needs?: 'public' | 'annulled';
	by: 'writer' | 'reviewer' | 'system';
	asks: readonly Ask[];
	/** Only for these kinds; all where it is not said. */
	kinds?: readonly string[];
	/** Enters the acts that the public sees with the document. */
	act?: true;
	law: string;
	standing: Standing;
	tone?: 'primary' | 'danger';
};

const reason = { name: 'reason', kind: 'longtext', max: 1000 } as const;
const on = { name: 'on', kind: 'day' } as const;
const clear = ['clear', 'not-clear'] as const;
const settled = ['settled'] as const;

export const releaseSteps = {
	submit: { from: ['drafted'], by: 'writer', asks: [], law: 'FOI19 17', standing: 'law', tone: 'primary' },
	return: { from: ['submitted'], by: 'reviewer', asks: [reason], law: 'FOI19 17', standing: 'law' },
	/** The review of secrecy, personal data and third parties is recorded with the person who did it (INV-34). */
	publish: {
		from: ['submitted'],
		by: 'reviewer',
		asks: [
			{ name: 'secrecy', kind: 'choice', options: clear },
			{ name: 'privacy', kind: 'choice', options: clear },
			{ name: 'thirdParty', kind: 'choice', options: clear },
			{ name: 'note', kind: 'longtext', max: 1000, optional: true }
		],
		law: 'FOI19 17',
		standing: 'law',
		tone: 'primary'
	},
	'keep-back': {
		from: ['submitted'],
		by: 'reviewer',
		kinds: ['document', 'result'],
		asks: [
			{
				name: 'ground',
				kind: 'choice',
				options: ['state-secret', 'law-forbids', 'safety-and-order', 'third-party', 'internal', 'process']
			},
			reason
		],
		law: 'FOI19 14, 15, 16',
		standing: 'law',
		tone: 'danger'
	},
	withdraw: {
		from: ['drafted', 'submitted', 'settled'],
		needs: 'public',
		by: 'reviewer',
		asks: [{ name: 'text', kind: 'choice', options: ['keep-text', 'remove-text'] }, reason],
		law: 'WZ17; INV-46',
		standing: 'law',
		tone: 'danger'
	},
	annul: {
		from: settled,
		needs: 'public',
		by: 'writer',
		kinds: ['result'],
		asks: [{ name: 'how', kind: 'choice', options: ['annulled', 'changed', 'unlawful', 'void'] }, on, reason],
		law: 'CF21 48(2)',
		standing: 'law',
		tone: 'danger'
	},
	'take-down': {
		from: settled,
		needs: 'annulled',
		by: 'reviewer',
		kinds: ['result'],
		asks: [],
		law: 'CF21 48(2)',
		standing: 'law',
		tone: 'primary'
	},
	/** The case that it came from is done with; what became of the money stands with the notice. */
	'end-call': {
		from: ['drafted', 'submitted', 'settled'],
		needs: 'public',
		by: 'system',
		kinds: ['payer-call'],
		asks: [
			on,
			{ name: 'result', kind: 'choice', options: ['refunded', 'rest-to-treasury', 'not-refunded'] },
			{ name: 'payers', kind: 'text', max: 20, optional: true },
			{ name: 'returned', kind: 'number', optional: true },
			{ name: 'toTreasury', kind: 'number', optional: true }
		],
		act: true,
		law: 'JGCF 16',
		standing: 'reading'
	},
	'file-for-record': {
		from: settled,
		needs: 'public',
		by: 'writer',
		kinds: ['normative'],
		asks: [on, { name: 'where', kind: 'text', max: 100 }],
		act: true,
		law: 'ND379',
		standing: 'unsure',
		tone: 'primary'
	},
	suspend: {
		from: settled,
		needs: 'public',
		by: 'reviewer',
		kinds: ['normative'],
		asks: [on, reason],
		act: true,
		law: 'ND379',
		standing: 'unsure'
	},
	resume: {
		from: settled,
		needs: 'public',
		by: 'reviewer',
		kinds: ['normative'],
		asks: [on, reason],
		act: true,
		law: 'ND379',
		standing: 'unsure'
	},
	repeal: {
		from: settled,
		needs: 'public',
		by: 'reviewer',
		kinds: ['normative'],
		asks: [on, reason],
		act: true,
		law: 'ND379',
		standing: 'unsure',
		tone: 'danger'
	}
} as const satisfies Record<string, ReleaseStep>;

export type ReleaseAction = keyof typeof releaseSteps;

export const stepOf = (action: string): ReleaseStep | undefined =>
	Object.hasOwn(releaseSteps, action) ? (releaseSteps as Record<string, ReleaseStep>)[action] : undefined;
