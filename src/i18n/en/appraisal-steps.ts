import type { Shape } from '#i18n/fill.ts';
import type { appraisalSteps as zh } from '#i18n/zh/appraisal-steps.ts';

export const appraisalSteps: Shape<typeof zh> = {
	procedures: {
		'risk-assessment': { name: 'Risk assessment', short: 'Risk', for: '' },
		'competition-review': { name: 'Fair competition review', short: 'Competition', for: '' },
		'legality-review': { name: 'Legality review', short: 'Legality', for: '' }
	},
	stages: {
		'risk-assessing': {
			name: 'Being assessed',
			meaning: 'People are visited and units consulted to find what may go wrong.',
			next: 'The report is written, and the head signs it.'
		},
		'risk-drafted': {
			name: 'Report to be signed',
			meaning: 'The report is drafted.',
			next: 'Another person, the head, signs it.'
		},
		'risk-concluded': {
			name: 'Assessed',
			meaning: 'The report is signed.',
			next: 'While the risk is not controllable there is no decision: the draft is changed first, then assessed again.'
		},
		'risk-dropped': {
			name: 'Stopped',
			meaning: 'This assessment was stopped.',
			next: 'A new one begins where it is needed.'
		},
		'competition-sent': {
			name: 'Under review',
			meaning: 'The draft and the first review lie with the reviewing unit.',
			next: 'An incomplete file is given back; a complete one gets an opinion.'
		},
		'competition-returned': {
			name: 'Given back',
			meaning: 'The file was incomplete and was given back in writing.',
			next: 'The unit completes it and sends it again.'
		},
		'competition-drafted': {
			name: 'Opinion to be signed',
			meaning: 'The opinion is drafted.',
			next: 'Another person, the head, signs it.'
		},
		'competition-concluded': {
			name: 'Reviewed',
			meaning: 'The opinion is signed.',
			next: 'What restricts competition does not go to the meeting.'
		},
		'competition-withdrawn': {
			name: 'Withdrawn',
			meaning: 'The unit took its file back.',
			next: 'It is sent again where it is needed.'
		},
		'legality-sent': {
			name: 'Under review',
			meaning: 'The file lies with the justice bureau.',
			next: 'An incomplete file is given back; on a complete one counsel are heard and an opinion is written, not before seven working days.'
		},
		'legality-returned': {
			name: 'Given back',
			meaning: 'The file was incomplete and was given back in writing.',
			next: 'The unit completes it and sends it again; the time of the review begins anew.'
		},
		'legality-drafted': {
			name: 'Opinion to be signed',
			meaning: 'The opinion is drafted.',
			next: 'Another person, the head, signs it.'
		},
		'legality-concluded': {
			name: 'Reviewed',
			meaning: 'The opinion is signed.',
			next: 'If positive, the draft goes to the meeting; if not, it is changed and sent again.'
		},
		'legality-withdrawn': {
			name: 'Withdrawn',
			meaning: 'The unit took its file back.',
			next: 'It is changed and sent again.'
		}
	},
	actions: {
		'appraisal-begun': { do: 'Record that an appraisal began', done: 'Assessment or review begun' },
		'begin-assessment': { do: 'Begin a risk assessment', done: 'Risk assessment begun' },
		'commission-body': { do: 'Charge a body with it', done: 'A body was charged with the assessment' },
		'look-into-risk': { do: 'Record a visit or consultation', done: 'Risks looked into' },
		'draft-risk': { do: 'Draft the report', done: 'Report drafted' },
		'return-risk-draft': { do: 'Give the draft report back', done: 'Draft report given back' },
		'sign-risk': { do: 'Sign the report', done: 'Risk report signed' },
		'drop-assessment': { do: 'Stop the assessment', done: 'Assessment stopped' },
		'send-competition': { do: 'Send for fair competition review', done: 'Sent for fair competition review' },
		'return-competition': { do: 'Give an incomplete file back', done: 'Incomplete file given back' },
		'resend-competition': { do: 'Send the completed file', done: 'Completed file sent again' },
		'withdraw-competition': { do: 'Take the file back', done: 'File taken back' },
		'draft-competition': { do: 'Draft the opinion', done: 'Opinion drafted' },
		'return-competition-draft': { do: 'Give the draft opinion back', done: 'Draft opinion given back' },
		'sign-competition': { do: 'Sign the opinion', done: 'Fair competition opinion signed' },
		'send-legality': { do: 'Send for legality review', done: 'Sent for legality review' },
		'return-legality': { do: 'Give an incomplete file back', done: 'Incomplete file given back' },
		'resend-legality': { do: 'Send the completed file', done: 'Completed file sent again' },
		'withdraw-legality': { do: 'Take the file back', done: 'File taken back' },
		'hear-counsel': { do: 'Record an opinion of counsel', done: 'Counsel or public lawyer heard' },
		'draft-legality': { do: 'Draft the opinion', done: 'Opinion drafted' },
		'return-legality-draft': { do: 'Give the draft opinion back', done: 'Draft opinion given back' },
		'sign-legality': { do: 'Sign the opinion', done: 'Legality opinion signed' }
	},
	asks: {
		missing: 'What is missing, point by point',
		added: 'What was added',
		counselKind: 'Which kind',
		power: 'Power: is the matter within the county’s powers',
		process: 'Procedure: was the procedure of the law kept',
		substance: 'Substance: is the content of the draft lawful',
		advice: 'Suggested changes',
		exceptionGround: 'Ground of the exception, and why nothing milder would do',
		exceptionEnds: 'Until which day, or on which condition it ends',
		looked: 'Way',
		found: 'What was found'
	},
	asksIn: {
		'draft-risk.points': 'Points of risk',
		'appraisal-begun.kind': 'Gate',
		'appraisal-begun.agency': 'Done by',
		'appraisal-begun.order': 'Number',
		'record-risk.agency': 'Assessed by',
		'record-risk.order': 'Number',
		'record-risk.version': 'On version of the draft',
		'record-competition.order': 'Number',
		'record-competition.version': 'On version of the draft',
		'submit-legality.order': 'Number',
		'submit-legality.version': 'Version of the draft sent',
		'return-file.order': 'Number',
		'pass-legality.order': 'Number',
		'pass-legality.version': 'On version of the draft',
		'fail-legality.order': 'Number',
		'fail-legality.version': 'On version of the draft',
		'draft-legality.version': 'Which version of the draft was reviewed',
		'draft-competition.version': 'Which version of the draft was reviewed',
		'draft-risk.version': 'Which version of the draft was assessed',
		'hear-counsel.counsel': 'Name',
		'hear-counsel.opinion': 'Whole text of the opinion (the signed sheet counts)',
		'draft-competition.opinion': 'Opinion',
		'commission-body.body': 'Body',
		'commission-body.reason': 'Why this body',
		'look-into-risk.heldOn': 'Day',
		'draft-risk.measures': 'Measures against the risks'
	},
	options: {
		'not-lawful': 'Not lawful',
		'legal-counsel': 'Legal counsel (from the pool)',
		'public-lawyer': 'Public lawyer',
		'opinion-followed': 'Followed what people say',
		'people-visited': 'Visited those concerned',
		'units-consulted': 'Consulted units'
	},
	refusals: {
		'another-signs': 'Whoever drafted does not sign; another head must.',
		'counsel-heard': 'No counsel or public lawyer has been heard on this file yet.',
		'counsel-is-free': 'Somebody with a direct interest gives no opinion.',
		'body-is-free': 'A body with a direct interest cannot assess.',
		'exception-with-ground': 'An exception needs its ground, and the day or the condition on which it ends.',
		'people-looked-into': 'No visit or consultation is recorded yet; there can be no report.',
		'legality-not-passed': 'This version of the draft has passed the legality review already.',
		'meeting-day-has-come': 'The day of the meeting has not come; no statement can be recorded.',
		'appraisal-not-asked': 'This cannot begin on the decision now.',
		'appraisal-under-way': 'One of the same kind is already under way on this decision.',
		'draft-changed-since':
			'The draft was changed after the opinion was drafted: give it back and draft it on the newest version.'
	},
	problems: {
		'not-this-version': 'Not the version that the draft now has; please look at the draft that was sent',
		'no-such-counsel': 'No counsel “{named}” is in the pool'
	},
	fields: {
		bases: { label: 'Bases: laws, regulations, rules and policies', hint: 'With names and articles.' },
		enclosed: {
			label: 'What is enclosed',
			hint: 'The reviewers see the draft and its explanation. List everything else.'
		},
		touches: { label: 'Which clauses touch the business of undertakings', hint: '' },
		heard: {
			label: 'Which undertakings and associations were heard',
			hint: 'When, who, and what they said.'
		},
		concerned: {
			label: 'Whom it concerns',
			hint: 'For example shops along the road, neighbours, old people.'
		}
	},
	fieldsIn: {
		'risk-assessment.title': 'Name of the assessment',
		'risk-assessment.story': 'What is assessed',
		'competition-review.title': 'Name of the review',
		'competition-review.story': 'First review by the unit that drafts',
		'legality-review.title': 'Name of the review',
		'legality-review.story': 'How the procedure of the law was kept'
	},
	formSteps: { file: 'The file', assessment: 'Risk assessment' }
};
