import { SAME, type Ask, type Lifecycle } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';
import { appraisal } from '#participation/appraisal-rows.ts';

export const levels = ['low', 'medium', 'high-controllable', 'not-controllable'] as const;

const text = (name: string): Ask => ({ name, kind: 'longtext', max: 8000 });

/** 风险评估, row by row: MD19 arts. 22 to 24. */
export const lifecycle = {
	'begin-assessment': row({ from: [], to: 'risk-assessing', by: ['handler'], law: 'MD19 art. 22' }),
	/** A body without an interest may be charged with the work; the unit goes on answering for it (MD19 art. 23). */
	'commission-body': row({
		from: ['risk-assessing'],
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'body', kind: 'text', max: 200 },
			reason,
			{ name: 'interest', kind: 'choice', options: ['interest-none', 'interest-found'] },
			{ name: 'signedOn', kind: 'day' }
		],
		checks: ['signed-by-today', 'body-is-free'],
		does: ['take-it'],
		law: 'MD19 art. 23; INV-31'
	}),
	/** Following what people say, visiting those concerned, consulting: each with its day (MD19 art. 23). */
	'look-into-risk': row({
		from: ['risk-assessing'],
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'looked', kind: 'choice', options: ['opinion-followed', 'people-visited', 'units-consulted'] },
			{ name: 'heldOn', kind: 'day' },
			text('found')
		],
		guards: ['no-recusal-open'],
		checks: ['not-ahead'],
		does: ['take-it'],
		law: 'MD19 art. 23'
	}),
	'draft-risk': appraisal.draft(
		'risk-assessing',
		'risk-drafted',
		[{ name: 'level', kind: 'choice', options: levels }, ...['points', 'measures', 'plan'].map(text)],
		'MD19 art. 23',
		['people-looked-into']
	),
	'return-risk-draft': appraisal.returnDraft('risk-drafted', 'risk-assessing'),
	'sign-risk': appraisal.sign('risk-drafted', 'risk-concluded', 'risk-report', 'MD19 arts. 23, 24'),
	'drop-assessment': row({
		from: ['risk-assessing', 'risk-drafted'],
		to: 'risk-dropped',
		by: ['head'],
		asks: [reason],
		tone: 'danger',
		law: 'house rule',
		standing: 'policy'
	}),
	'step-aside': appraisal.stepAside(['risk-assessing', 'risk-drafted']),
	note: appraisal.note(['risk-assessing', 'risk-drafted'])
} as const satisfies Lifecycle;

export type RiskAction = keyof typeof lifecycle;
