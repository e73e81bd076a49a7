import type { Shape } from '#i18n/fill.ts';
import type { handling as zh } from '#i18n/zh/handling.ts';

export const handling = {
	stages: {
		discontinued: {
			name: 'Ended',
			meaning:
				'The person who filed is no longer there and nobody carries the matter on, so the handling ended.',
			next: 'Relatives or a unit that carries the matter on may file it anew.'
		}
	},
	actions: {
		'record-number-there': { do: 'Record the number given there', done: 'Registered with the other body' },
		'ask-after': { do: 'Record the call after the answer', done: 'Asked after the answer' },
		'announce-hearing': { do: 'Announce the hearing', done: 'The hearing was announced' },
		'report-hearing': { do: 'Hand in the report on the hearing', done: 'Report on the hearing handed in' },
		'record-settlement': { do: 'Record a settlement', done: 'Both sides settled by themselves' },
		'report-back': {
			do: 'Send the closing report',
			done: 'Closing report sent to the office that assigned it'
		},
		'pass-emergency': {
			do: 'Pass on an emergency by telephone',
			done: 'The unit in charge was told by telephone at once'
		},
		'pass-clue': { do: 'Hand over a clue of misconduct', done: 'A clue of misconduct was handed over' },
		'record-withdrawal': { do: 'Record a withdrawal', done: 'The withdrawal was recorded' },
		'end-case': { do: 'End the handling', done: 'The handling ended' },
		'start-appraisal': {
			do: 'Commission an appraisal',
			done: 'Appraisal commissioned; the period stands still'
		},
		'end-appraisal': { do: 'Record the appraisal', done: 'Appraisal received; the period runs on' },
		'start-determination': {
			do: 'Ask for a determination of the charge',
			done: 'Determination asked for; the period stands still'
		},
		'end-determination': {
			do: 'Record the determination',
			done: 'Determination received; the period runs on'
		},
		'transfer-matter': { do: 'Transfer to another body', done: 'What was found was transferred' },
		'enter-referral-answer': {
			do: 'Record whether it was taken up',
			done: 'Whether it was taken up is recorded'
		},
		'order-refund': {
			do: 'Order the charge to be given back',
			done: 'Ordered to give the charge back by a day'
		},
		'close-refund': { do: 'Record what was given back', done: 'What was given back is recorded' },
		'call-payers': { do: 'Call the payers by public notice', done: 'A public notice calls those who paid' },
		'take-down-call': { do: 'Take the notice down', done: 'The notice to payers was taken down' },
		'put-to-county': {
			do: 'Put it to the county as a decision',
			done: 'The suggestion was put to the county'
		},
		'record-county-decision': {
			do: 'Record what the county decided',
			done: 'The county decided on the suggestion'
		}
	},
	asks: {
		externalNumber: 'Number given by the other body (such as that of the 12315 platform)',
		handedOn: 'Day on which it was registered there',
		child: 'Does the case concern a particular minor?',
		hour: 'Time of the hearing (for example 9 a.m.)',
		signatures: 'Signatures (who signed, who did not and why)',
		spokeTo: 'Who took the call (name and post)',
		calledAt: 'Time of the call (for example 14:20)',
		told: 'What was told',
		alsoTold: 'Which leaders and units were told as well',
		withdrawnOn: 'Day of the withdrawal',
		endedBecause: 'Why it ends',
		expert: 'Body that appraises or determines',
		why: 'Ground and need',
		takenUp: 'Whether the proposal is taken up (owed for proposals)',
		debtor: 'Who must give back',
		refundOwed: 'Sum to give back (yuan)',
		payers: 'Those who paid',
		refundResult: 'What came of it',
		decisionTitle: 'Decision that it became',
		toTreasury: 'Sum that nobody claimed, handed to the treasury (yuan)',
		payersPaid: 'How many payers got it back this time',
		claimBy: 'Last day to claim',
		countyDecision: 'What the county decided'
	},
	asksIn: {
		'ask-after.rating': 'Grade the person gave by voice (leave empty if not reached)',
		'ask-after.said': 'What the person said',
		'announce-hearing.where': 'Where and how it is announced',
		'report-hearing.conclusion': 'Findings of the hearing, with reasons',
		'record-agreement.signatures': 'Signatures of both sides and the mediator',
		'record-settlement.servedOn': 'Day on which the agreement takes effect',
		'report-back.result': 'Result',
		'report-back.measures': 'Measures taken',
		'pass-emergency.coUnit': 'Unit that was told',
		'pass-clue.reason':
			'What kind of clue (the kind only, no names or details; those go sealed as an accusation)',
		'record-withdrawal.proof': 'Proof (letter, note of the call or signature)',
		'record-withdrawal.reason': 'Why it was withdrawn',
		'end-case.proof': 'Proof (death certificate, deletion from the register …)',
		'end-case.reason': 'Why nobody carries it on',
		'start-appraisal.question': 'What is to be appraised',
		'start-determination.question': 'What is to be determined',
		'end-appraisal.result': 'Appraisal',
		'end-determination.result': 'Determination',
		'transfer-matter.unit': 'Transferred to',
		'transfer-matter.reason': 'What is transferred, and why',
		'enter-referral-answer.takenUp': 'Taken up?',
		'enter-referral-answer.cameOn': 'Day on which the answer came',
		'enter-referral-answer.note': 'What it says',
		'order-refund.until': 'Last day to give it back',
		'close-refund.text': 'What was given back, and how',
		'call-payers.notice': 'Number of the notice',
		'call-payers.until': 'Last day to record what became of the money',
		'take-down-call.reason': 'Why it was taken down',
		'put-to-county.unit': 'Put to',
		'put-to-county.reason': 'What the study found, and why it should become a decision',
		'record-county-decision.reason': 'Reasons'
	},
	options: {
		'very-satisfied': 'Very satisfied',
		'very-dissatisfied': 'Very dissatisfied',
		'child-in-case': 'Yes, a particular minor (only the kind of matter and the outcome become public)',
		'no-child-in-case': 'No particular minor',
		'filer-died': 'Who filed has died and nobody carries it on',
		'filer-dissolved': 'The unit that filed was dissolved and nobody carries it on',
		'payers-known': 'Those who paid are known; each is paid back',
		'payers-by-notice': 'Those who paid are hard to find; called by public notice',
		refunded: 'All was given back',
		'rest-to-treasury': 'What could not be given back went to the treasury',
		'not-refunded': 'Not given back; further steps were asked for',
		'decision-begun': 'Taken up as a major administrative decision',
		'decision-not-begun': 'Not taken up as a decision'
	},
	refusals: {
		'not-asked-after': 'The person was asked after this answer already.',
		'rated-when-reached': 'Nobody was reached, or there is a rating already: none can be recorded.',
		'says-whether-taken': 'A proposal is answered by whether it is taken up; a letter of supervision is not.',
		'referral-unanswered': 'Whether it was taken up is recorded already.',
		'not-signed-for': 'This letter was signed for already.',
		'notice-over': 'The public notice has not run its days yet.',
		'paper-to-announce': 'There is no paper to serve by public notice.',
		'report-owed': 'No closing report is owed.',
		'appraisal-open': 'No appraisal is under way.',
		'no-appraisal-open': 'The appraisal is still under way.',
		'determination-open': 'No determination is under way.',
		'no-determination-open': 'The determination is still under way.',
		'hearing-ahead': 'The day of the hearing may not lie before today.',
		'hearing-not-announced': 'This hearing was announced already.',
		'hearing-to-report': 'No hearing waits for its report.',
		'charge-found-unlawful': 'Only a charge that was found unlawful is ordered back.',
		'refund-owed': 'No charge waits to be given back.',
		'no-refund-owed': 'It was ordered already and what came of it is not recorded yet.',
		'payers-sought': 'Those who paid are known; no public notice is needed.',
		'treasury-sum': 'Give the sum handed to the treasury, and only when some was.',
		'notice-run':
			'Payers who are not known are called by public notice first. What nobody claimed goes to the treasury when the notice has ended.',
		'notice-too-short': 'The notice is too short: the last day to claim must be later.',
		'not-put-before': 'This suggestion was put to the county already.',
		'put-and-open': 'Nothing waits for a decision of the county.'
	}
} as const satisfies Shape<typeof zh>;
