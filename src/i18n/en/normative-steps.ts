import type { Shape } from '#i18n/fill.ts';
import type { normativeSteps as zh } from '#i18n/zh/normative-steps.ts';

export const normativeSteps: Shape<typeof zh> = {
	procedures: {
		'normative-draft': { name: 'Making of a normative document', short: 'Normative document', for: '' }
	},
	stages: {
		planned: {
			name: 'Proposed',
			meaning: 'It was proposed to make a normative document.',
			next: 'The county office decides whether it enters the yearly plan.'
		},
		'in-plan': {
			name: 'In the plan',
			meaning: 'It is in the yearly plan of normative documents.',
			next: 'The unit judges need and feasibility, then drafts.'
		},
		drafting: { name: 'Being drafted', meaning: 'The unit is drafting.', next: 'A draft is made.' },
		'document-adopted': {
			name: 'Adopted',
			meaning: 'It was adopted in a collective discussion.',
			next: 'It is registered and numbered.'
		},
		'document-numbered': {
			name: 'Numbered',
			meaning: 'It is registered and numbered, and is reviewed before publication.',
			next: 'Publication. Until it is published it is a basis for nothing.'
		},
		'document-published': {
			name: 'Published',
			meaning: 'The document is published.',
			next: 'It is filed for the record.'
		},
		'document-filed': {
			name: 'Filed',
			meaning: 'The document is filed for the record.',
			next: 'It takes effect on its day.'
		},
		'document-in-force': {
			name: 'In force',
			meaning:
				'The document is in force. The catalogue of normative documents shows how long, and what became of it.',
			next: 'It is evaluated before it expires.'
		},
		'document-dropped': {
			name: 'Given up',
			meaning: 'This document is not made; the reason is published.',
			next: 'Nothing more is done.'
		}
	},
	actions: {
		'plan-document': { do: 'Propose a document', done: 'Normative document proposed' },
		'put-in-plan': { do: 'Put in the plan', done: 'Put in the yearly plan of normative documents' },
		'begin-drafting': { do: 'Begin to draft', done: 'Drafting began after its study' },
		'drop-document': { do: 'Give up', done: 'Document given up' },
		adopt: { do: 'Record the adoption', done: 'Adopted in a collective discussion' },
		'number-document': { do: 'Register and number', done: 'Registered and numbered' },
		'document-out': { do: 'Record the publication', done: 'Document published' },
		'document-recorded': { do: 'Record the filing', done: 'Document filed for the record' },
		'document-effective': { do: 'Record the effect', done: 'Document in force' }
	},
	asks: {
		trial: 'On trial',
		validUntil: 'Valid until (left empty: counted by rule)'
	},
	asksIn: {
		'begin-drafting.study': 'Study of need and feasibility',
		'adopt.meeting': 'Meeting that adopted it',
		'adopt.heldOn': 'Day of the meeting',
		'number-document.number': 'Document number',
		'document-out.order': 'Registration number',
		'document-out.check': 'Check value of the text',
		'document-recorded.on': 'Filed on',
		'document-recorded.where': 'Filed with',
		'normative-draft.adopt.resolution': 'What was resolved'
	},
	options: {
		regular: 'For good',
		trial: 'On trial'
	},
	refusals: {
		'rests-on-unfit-basis':
			'The bases named in the plan include a document of the county that is not published or no longer in force, so this one cannot be numbered. Give it up and propose it anew on bases that hold.',
		'touches-nobody': 'A document that touches rights and duties, or business, is put before the public.',
		'not-before-review': 'The meeting cannot lie before the day on which the legality review was passed.',
		'competition-reviewed':
			'It touches business, and fair competition was not reviewed, or the review was not passed.',
		'effect-day-has-come': 'Its day of effect has not come.',
		'not-as-reviewed':
			'The text to be published differs from the draft that was reviewed and adopted. Restore it, or change the draft and have it reviewed and adopted anew.'
	},
	problems: {
		'call-too-short':
			'The call is too short: seven working days at least, thirty days where business is touched'
	},
	fields: {
		rights: {
			label: 'Does it touch rights and duties of people and organisations',
			hint: 'With “yes” the public is asked for at least seven working days.'
		}
	},
	fieldsIn: {
		'normative-draft.title': 'Name of the document',
		'normative-draft.story': 'What it is to lay down, and why',
		'normative-draft.legalBasis': 'Bases in law and policy',
		'normative-draft.market': 'Does it touch the economic activity of businesses'
	},
	hintsIn: {
		'normative-draft.title': 'For example: measures on short-let rooms',
		'normative-draft.story': '',
		'decision.title': 'For example: measures on charges for parking in town',
		'decision.story': '',
		'normative-draft.market':
			'With “yes” the call lasts thirty days at least, and fair competition must be reviewed.'
	}
};
