import type { ClockBinding } from '#casework/procedure.ts';

const ended = ['withdraw', 'lapse-correction', 'lapse-fee'];

/** Which actions start, stop, pause and reset the clocks of statutes part A.5. */
export const clocks = {
	'FOI-CORRECT-NOTICE': {
		starts: ['confirm-receipt'],
		stops: ['ask-correction'],
		drops: [...ended, 'draft', 'sign', 'consult-third-party', 'consult-co-agency'],
		owner: 'nobody'
	},
	'FOI-CORRECT-SUBMIT': {
		starts: ['ask-correction'],
		stops: ['correct', 'record-correction'],
		drops: ['lapse-correction', 'withdraw'],
		owner: 'resident'
	},
	'FOI-ANSWER': {
		starts: ['confirm-receipt'],
		stops: ['deliver', 'serve'],
		drops: [...ended, 'delay-answer'],
		extendedBy: 'extend',
		tells: {
			'ask-correction': 'correctionNotice',
			correct: 'correctionReceived',
			'record-correction': 'correctionReceived',
			'charge-fee': 'feeNotice',
			'record-payment': 'feePaid',
			'consult-third-party': 'consultOpen',
			'answer-consultation': 'consultReply',
			'record-opinion': 'consultReply',
			'consult-co-agency': 'consultOpen',
			'answer-as-agency': 'consultReply',
			'record-agency-opinion': 'consultReply'
		},
		owner: 'unit',
		counts: true
	},
	'FOI-THIRD-PARTY': {
		starts: ['consult-third-party'],
		stops: ['answer-consultation', 'record-opinion'],
		drops: ended,
		owner: 'consulted'
	},
	'FOI-CO-AGENCY': {
		starts: ['consult-co-agency'],
		stops: ['answer-as-agency', 'record-agency-opinion'],
		drops: ended,
		owner: 'consulted'
	},
	'FOI-FEE-PAY': {
		starts: ['charge-fee'],
		stops: ['record-payment'],
		drops: ['lapse-fee', 'withdraw'],
		owner: 'resident'
	},
	'FOI-BULK': { starts: ['delay-answer'], stops: ['deliver', 'serve'], drops: ended, owner: 'unit' },
	'FY-APPLY': { starts: ['deliver', 'serve'], stops: ['contest'], drops: [], owner: 'resident' }
} as const satisfies Record<string, ClockBinding>;
