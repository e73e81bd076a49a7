import { SAME, type Ask, type Lifecycle } from '#casework/lifecycle.ts';
import { row } from '#casework/steps.ts';
import { appraisal } from '#participation/appraisal-rows.ts';

export const verdicts = ['accords', 'risk-stated', 'not-lawful'] as const;

const text = (name: string, more: Partial<Ask> = {}): Ask => ({
	name,
	kind: 'longtext',
	max: 8000,
	...more
});

/** 合法性审查, row by row: MD19 arts. 25 to 28. */
export const lifecycle = {
	'send-legality': row({ from: [], to: 'legality-sent', by: ['handler'], law: 'MD19 arts. 25, 26' }),
	'return-legality': appraisal.returnFile('legality-sent', 'legality-returned', 'MD19 art. 26'),
	'resend-legality': appraisal.resend('legality-returned', 'legality-sent', 'MD19 art. 26'),
	'withdraw-legality': appraisal.takeBack(['legality-sent', 'legality-returned'], 'legality-withdrawn'),
	/** Legal counsel from the pool, or a public lawyer, who is free of interests and signs (MD19 art. 28; INV-31). */
	'hear-counsel': row({
		from: ['legality-sent'],
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'counselKind', kind: 'choice', options: ['legal-counsel', 'public-lawyer'] },
			{ name: 'counsel', kind: 'text', max: 60 },
			{ name: 'interest', kind: 'choice', options: ['interest-none', 'interest-found'] },
			text('opinion'),
			{ name: 'signedOn', kind: 'day' }
		],
		guards: ['no-recusal-open'],
		checks: ['signed-by-today', 'counsel-is-free'],
		does: ['take-it'],
		paper: 'counsel-opinion',
		law: 'MD19 art. 28; INV-31'
	}),
	/** The three things that a review looks at: power, procedure, substance (MD19 art. 27). */
	'draft-legality': appraisal.draft(
		'legality-sent',
		'legality-drafted',
		[
			{ name: 'verdict', kind: 'choice', options: verdicts },
			...['power', 'process', 'substance'].map((name) => text(name)),
			text('advice', { optional: true })
		],
		'MD19 arts. 25, 27, 28',
		['counsel-heard']
	),
	'return-legality-draft': appraisal.returnDraft('legality-drafted', 'legality-sent'),
	'sign-legality': appraisal.sign(
		'legality-drafted',
		'legality-concluded',
		'legality-opinion',
		'MD19 arts. 25 to 28',
		['reviewers-had-their-time']
	),
	'step-aside': appraisal.stepAside(['legality-sent', 'legality-drafted']),
	note: appraisal.note(['legality-sent', 'legality-returned', 'legality-drafted'])
} as const satisfies Lifecycle;

export type LegalityAction = keyof typeof lifecycle;
