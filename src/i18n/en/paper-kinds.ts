import type { Shape } from '#i18n/fill.ts';
import type { paperKinds as zh } from '#i18n/zh/paper-kinds.ts';

export const paperKinds = {
	receipt: {
		title: 'Receipt of registration',
		opening:
			'Your {procedure} is registered. Keep the number and the query code; with both you can follow it at any time.'
	},
	forwarding: {
		title: 'Letter of forwarding',
		opening:
			'The following {procedure} is forwarded to you. Decide within the period whether you accept it, and tell the filer in writing.'
	},
	assignment: {
		title: 'Letter of assignment',
		opening:
			'The following {procedure} is assigned to you. Handle it by law and report the result by the day named.'
	},
	transfer: {
		title: 'Letter of transfer',
		opening:
			'What the following {procedure} reports lies within your competence. It is transferred to you by law; please deal with it under your rules.'
	},
	acceptance: {
		title: 'Notice of acceptance',
		opening: 'Your {procedure} is accepted. This notice tells you what follows.'
	},
	refusal: {
		title: 'Notice of non-acceptance',
		opening:
			'By law your {procedure} has to go another way, so this unit does not accept it. The reason and the way are set out here.'
	},
	'final-refusal': {
		title: 'Notice that the matter is final',
		opening:
			'Your {procedure} ended with a re-check. The same facts and grounds are by law not taken up again, as set out here.'
	},
	'review-refusal': {
		title: 'Notice that a review is not taken up',
		opening:
			'Your request for review or re-check was examined and is by law not taken up. The reason is set out here.'
	},
	correction: {
		title: 'Request for correction',
		opening:
			'Your {procedure} is incomplete or unclear. Please correct all of the following at once, so that it can go on.'
	},
	termination: {
		title: 'Notice of termination',
		opening: 'The handling of your {procedure} has ended, as set out here.'
	},
	objection: {
		title: 'Letter of objection',
		opening: 'We have studied the {procedure} that you sent us. It is not within our duties, and we object.'
	},
	'objection-decision': {
		title: 'Decision on the objection',
		opening: 'Your objection to the {procedure} was examined. The decision is as follows.'
	},
	'closing-report': {
		title: 'Closing report',
		opening: 'The {procedure} that you assigned to us is closed. We report as follows.'
	},
	extension: {
		title: 'Notice of extension',
		opening:
			'Your {procedure} cannot be finished within the first period. A longer period was approved, as set out here.'
	},
	opinion: {
		title: 'Written opinion',
		opening: 'Your {procedure} was investigated and handled. The opinion is as follows.'
	},
	result: {
		title: 'Notice of result',
		opening: 'Your {procedure} was verified and handled. The result is as follows.'
	},
	reply: {
		title: 'Written reply',
		opening: 'Your {procedure} was studied and handled. The reply is as follows.'
	},
	'review-opinion': {
		title: 'Review opinion',
		opening: 'Your request to review the earlier opinion was examined. The review opinion is as follows.'
	},
	'recheck-opinion': {
		title: 'Re-check opinion',
		opening: 'Your request to re-check the review opinion was examined. The re-check opinion is as follows.'
	},
	'hand-over': {
		title: 'Notice of hand-over',
		opening: 'Your {procedure} was handed over, sealed, to the body in charge. This portal has not read it.'
	},
	'hearing-notice': {
		title: 'Notice of hearing',
		opening: 'A hearing on your {procedure} takes place at the time and place named here. Please attend.'
	},
	'hearing-announcement': {
		title: 'Public notice of a hearing',
		opening: 'A hearing on the following matter takes place, and is hereby made public.'
	},
	'hearing-record': {
		title: 'Record of the hearing',
		opening: 'A hearing on the following {procedure} took place. The record is as follows.'
	},
	'hearing-report': {
		title: 'Report on the hearing',
		opening: 'The hearing on the following {procedure} is over. We report on it as follows.'
	},
	'mediation-letter': {
		title: 'Letter of hand-over to mediation',
		opening:
			'Both sides of the following {procedure} agree to mediation. It is handed to you to mediate; please tell the result in writing.'
	},
	'expert-opinion': {
		title: 'Opinion of an expert',
		opening:
			'At the request of the unit in charge, the following independent opinion is given on the matter below.'
	},
	'legality-opinion': {
		title: 'Opinion on legality',
		opening: 'The draft of a major decision that your unit sent was reviewed, with the following opinion.'
	},
	'counsel-opinion': {
		title: 'Opinion of counsel',
		opening:
			'At the request of the reviewing unit, the following independent opinion is given on the draft below.'
	},
	'file-return': {
		title: 'Return of an incomplete file',
		opening: 'The file below is not complete and is given back to your unit to complete it.'
	},
	'competition-opinion': {
		title: 'Opinion on fair competition',
		opening:
			'The draft of a major decision that your unit sent was reviewed for fair competition, with the following opinion.'
	},
	'deliberation-minutes': {
		title: 'Minutes of the collective discussion of a major decision',
		opening:
			'The matter below was discussed in the meeting. The members spoke one after the other and the head spoke last, as recorded here.'
	},
	'risk-report': {
		title: 'Report of a risk assessment',
		opening: 'The risks that the draft below may bring to stability and safety were assessed as follows.'
	},
	settlement: {
		title: 'Agreement (mediation or settlement)',
		opening:
			'On the following {procedure} both sides have agreed of their own will as follows. Mediation costs nothing.'
	},
	reminder: {
		title: 'Reminder slip',
		opening: 'Please press on with the following {procedure} in your hands, and answer in writing as asked.'
	},
	'supervision-letter': {
		title: 'Supervision letter',
		opening:
			'It was found that the following {procedure} in your hands gives ground for supervision, which begins with this letter.'
	},
	'supervision-feedback': {
		title: 'Answer to supervision',
		opening: 'We have received your supervision paper and answer as follows.'
	},
	advice: {
		title: 'Letter of advice',
		opening:
			'From problems found while handling the following {procedure} this advice is given. Please study it and say in writing what you adopt.'
	},
	'service-receipt': {
		title: 'Proof of service',
		opening: 'The following paper was served, as recorded here.'
	},
	'service-announcement': {
		title: 'Public notice of service',
		opening: 'As no other way of service was possible, the following paper is by law served by public notice.'
	},
	'request-receipt': {
		title: 'Notice of receipt of an information request',
		opening: 'Your {procedure} is received. The day of receipt and the unit that answers are as follows.'
	},
	'reasons-notice': {
		title: 'Request for reasons',
		opening: 'Your {procedure}: number and frequency are clearly beyond reason. Please give your reasons.'
	},
	'delay-notice': {
		title: 'Notice of a later answer',
		opening:
			'Your reasons are good. Because of the number, your {procedure} cannot be answered in the statutory period; a later day is set.'
	},
	'fee-notice': {
		title: 'Notice of an information-processing fee',
		opening: 'Your {procedure} goes beyond the free quantity; a fee is charged by law.'
	},
	'consultation-letter': {
		title: 'Letter asking a third party',
		opening:
			'A {procedure} concerns information that may touch your lawful rights. You are asked for your opinion.'
	},
	'third-party-notice': {
		title: 'Notice to a third party',
		opening:
			'You did not consent to disclosure. It was found that withholding would gravely affect the public interest; the information will be disclosed for the following reasons.'
	},
	'co-agency-letter': {
		title: 'Letter asking a co-producing unit',
		opening: 'A {procedure} concerns information that you helped to make. You are asked for your opinion.'
	},
	'disclosure-answer': {
		title: 'Answer to a request for government information',
		opening: 'Your {procedure} has been handled. We answer as follows.'
	},
	'record-answer': {
		title: 'Answer to a request to correct a record',
		opening: 'Your {procedure} has been examined. We answer as follows.'
	}
} as const satisfies Shape<typeof zh>;
