import { appraisalSteps } from '#i18n/en/appraisal-steps.ts';
import { expertSteps } from '#i18n/en/expert-steps.ts';
import { hearingSteps } from '#i18n/en/hearing-steps.ts';
import { normativeSteps } from '#i18n/en/normative-steps.ts';
import { participationSteps } from '#i18n/en/participation-steps.ts';
import { requests } from '#i18n/en/requests.ts';
import { grounds } from '#i18n/en/grounds.ts';

import type { Shape } from '#i18n/fill.ts';
import type { forms as zh } from '#i18n/zh/forms.ts';

export const forms = {
	fields: {
		reviewedNumber: { label: 'Number of the document', hint: 'For example 巴政规〔2026〕1号' },
		...participationSteps.fields,
		...normativeSteps.fields,
		...hearingSteps.fields,
		...expertSteps.fields,
		...appraisalSteps.fields,
		...requests.fields,
		title: {
			label: 'What is it about, in one sentence',
			hint: 'For example: street lamps broken for three months on Yanjiang Road, Xinling'
		},
		story: { label: 'What happened', hint: 'When, where, what. Do not give identity or bank card numbers.' },
		wish: { label: 'What should be done', hint: '' },
		earlier: { label: 'Whom have you told before', hint: '' },
		proposal: { label: 'What do you propose', hint: '' },
		benefit: { label: 'What would be better then', hint: '' },
		actKind: { label: 'What kind of act was it', hint: '' },
		actDate: { label: 'On which day', hint: '' },
		documentNumber: {
			label: 'Document number',
			hint: 'As on the decision or notice; leave empty if there is none.'
		},
		licenceNumbers: { label: 'Licence numbers of the officers', hint: 'If you know them.' },
		elsewhere: { label: 'Is it before reconsideration or a court already', hint: '' },
		item: {
			label: 'What was the charge called',
			hint: 'As on the receipt or as you were told, for example: materials fee.'
		},
		sum: { label: 'How much in all (yuan)', hint: 'For example 120 or 120.50' },
		paidOn: { label: 'On which day did you pay', hint: '' },
		receipt: { label: 'What proof did you get', hint: '' },
		basisGiven: { label: 'Which basis did they name', hint: 'For example a document, or nothing at all.' },
		level: {
			label: 'What kind of person do you accuse?',
			hint: 'By law, two kinds are not taken in by the county; they go straight to the higher discipline body. What you choose here is not kept.'
		},
		whom: {
			label: 'Whom do you accuse',
			hint: 'Name, unit, post. This is encrypted; nobody on this portal can read it.'
		},
		evidenceNote: { label: 'Leads or evidence', hint: '' },
		ground: { label: 'Ground', hint: '' },
		quarter: { label: 'Quarter', hint: '' },
		placeWords: { label: 'Where exactly', hint: '' }
	},
	hintsIn: {
		...normativeSteps.hintsIn,
		'information-correction.title': 'For example: number of people in the file on rebuilding our house',
		'information-correction.story':
			'Say what your evidence is and where it comes from. Pictures can be added in the next step.',
		'information-request.title': 'Example: contract of the road repairs in town in 2025',
		'information-request.story':
			'Name, number, or year and content of the document, so that it can be told from others.',
		'accusation.title': 'Example: the head of an office took gifts when a works contract was awarded',
		'message.title': 'Example: how does a child registered elsewhere enrol in primary school'
	},
	fieldsIn: {
		'review-suggestion.title': 'Which document is it about',
		'review-suggestion.story': 'Which article is wrong, and why',
		'review-suggestion.proposal': 'What do you suggest',
		...participationSteps.fieldsIn,
		...normativeSteps.fieldsIn,
		...hearingSteps.fieldsIn,
		...expertSteps.fieldsIn,
		...appraisalSteps.fieldsIn,
		...requests.fieldsIn,
		'supervision-order.title': 'Matter under supervision',
		'supervision-order.story': 'What the unit is asked to do',
		'plan-progress.title': 'Task of the plan',
		'suggestion.story': 'How are things now',
		'message.title': 'What do you want to ask or say, in one sentence',
		'message.story': 'In more detail',
		'accusation.title': 'What do you accuse, in one sentence',
		'accusation.story': 'What happened',
		'unlawful-act.wish': 'What should follow',
		'fee-report.wish': 'What should follow'
	},
	options: {
		others: 'Another official, village cadre, or person of a public enterprise',
		'discipline-body': 'A leader or officer of the county discipline body itself',
		'higher-official': 'A leader of the county (an official whom the prefecture manages)',
		...participationSteps.fieldOptions,
		...hearingSteps.fieldOptions,
		...requests.fieldOptions,
		...grounds,
		none: 'Nobody',
		'same-unit': 'This unit',
		'higher-unit': 'A higher unit, which is handling it',
		court: 'A court',
		penalty: 'Fine or other penalty',
		coercion: 'Sealing, seizure, forced demolition',
		licence: 'Licence or permit',
		levy: 'Expropriation or compensation',
		charge: 'Charge',
		inspection: 'Inspection',
		inaction: 'Doing nothing, delaying',
		conduct: 'Conduct of officers',
		other: 'Other',
		stop: 'Stop doing it',
		refund: 'Refund the money',
		correct: 'Put it right',
		discipline: 'Hold somebody responsible',
		explain: 'Explain it to me',
		no: 'No',
		reconsideration: 'Reconsideration was asked for',
		receipt: 'Fiscal receipt or invoice',
		'other-paper': 'A slip or other paper'
	},
	optionsIn: {
		...participationSteps.fieldOptionsIn,
		...hearingSteps.fieldOptionsIn,
		'receipt.none': 'Nothing',
		'elsewhere.court': 'It is before a court'
	},
	steps: {
		level: 'Whom it is about',
		...participationSteps.formSteps,
		...hearingSteps.formSteps,
		...expertSteps.formSteps,
		...appraisalSteps.formSteps,
		...requests.steps,
		what: 'What',
		wish: 'Your wish',
		proposal: 'Proposal',
		act: 'The act',
		charge: 'The charge',
		receipt: 'Receipt and basis',
		whom: 'Who',
		place: 'Where',
		accused: 'Against whom',
		evidence: 'Photos and files',
		you: 'You',
		check: 'Check'
	}
} as const satisfies Shape<typeof zh>;
