import { SAME, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { stances } from '#participation/expert-fields.ts';

const expert = { name: 'expert', kind: 'text', max: 60 } as const;
const signedOn = { name: 'signedOn', kind: 'day' } as const;
const systemText = (name: string) => ({ name, kind: 'longtext', max: 8000, optional: true }) as const;

/** 专家论证, row by row: MD19 arts. 19 to 21 and 32. */
export const lifecycle = {
	'prepare-review': row({ from: [], to: 'review-prepared', by: ['handler'], law: 'MD19 art. 19' }),
	/** By lot among those who know the fields and have no tie, or by name with a reason that is published. */
	'choose-experts': row({
		from: ['review-prepared'],
		to: 'experts-chosen',
		by: ['handler'],
		asks: [
			{ name: 'way', kind: 'choice', options: ['by-lot', 'by-name'] },
			{ name: 'seats', kind: 'number', whole: true, max: 15 },
			{ name: 'named', kind: 'longtext', max: 1000, optional: true },
			{ ...reason, optional: true }
		],
		checks: ['enough-experts', 'names-with-reason'],
		does: ['take-it'],
		tone: 'primary',
		law: 'MD19 art. 20'
	}),
	/** What the portal adds: who was chosen, out of whom, and the seed that the lot went by. */
	'show-chosen': row({
		from: ['experts-chosen'],
		to: SAME,
		by: ['system'],
		asks: [systemText('chosen'), systemText('eligible'), systemText('seed')],
		law: 'MD19 art. 20'
	}),
	'declare-interest': row({
		from: ['experts-chosen'],
		to: SAME,
		by: ['handler'],
		asks: [
			expert,
			{ name: 'interest', kind: 'choice', options: ['interest-none', 'interest-found'] },
			signedOn,
			{ name: 'note', kind: 'longtext', max: 1000, optional: true }
		],
		checks: ['has-a-place', 'signed-by-today'],
		law: 'MD19 art. 20; INV-31'
	}),
	'replace-expert': row({
		from: ['experts-chosen'],
		to: SAME,
		by: ['handler'],
		asks: [expert, reason],
		checks: ['has-a-place', 'no-opinion-yet'],
		law: 'MD19 art. 20'
	}),
	'fill-place': row({
		from: ['experts-chosen'],
		to: SAME,
		by: ['system'],
		asks: [expert, systemText('substitute'), systemText('why')],
		law: 'MD19 art. 20'
	}),
	/** The signed opinion, whole; the signed sheet is kept with the case. */
	'give-opinion': row({
		from: ['experts-chosen'],
		to: SAME,
		by: ['handler'],
		asks: [
			expert,
			{ name: 'stance', kind: 'choice', options: stances },
			{ name: 'opinion', kind: 'longtext', max: 8000 },
			signedOn
		],
		checks: ['has-a-place', 'declared-free', 'no-opinion-yet', 'signed-by-today'],
		paper: 'expert-opinion',
		law: 'MD19 art. 20'
	}),
	'publish-review': row({
		from: ['experts-chosen'],
		to: 'review-published',
		by: ['head'],
		asks: [{ name: 'adoption', kind: 'longtext', max: 8000 }],
		checks: ['every-opinion-in'],
		echo: 'record-experts',
		tone: 'primary',
		law: 'MD19 arts. 20, 32'
	}),
	'drop-review': row({
		from: ['review-prepared', 'experts-chosen'],
		to: 'review-dropped',
		by: ['head'],
		asks: [reason],
		tone: 'danger',
		law: 'house rule',
		standing: 'policy'
	}),
	note: row({
		from: ['review-prepared', 'experts-chosen'],
		to: SAME,
		by: ['handler', 'head'],
		asks: [{ name: 'note', kind: 'longtext', max: 3000 }],
		shown: 'inside',
		law: 'house rule',
		standing: 'policy'
	})
} as const satisfies Lifecycle;

export type ReviewAction = keyof typeof lifecycle;
