import type { Shape } from '#i18n/fill.ts';
import type { hearingSteps as zh } from '#i18n/zh/hearing-steps.ts';

export const hearingSteps: Shape<typeof zh> = {
	procedures: {
		hearing: { name: 'Hearing', short: 'Hearing', for: 'A hearing on a decision' },
		'hearing-application': {
			name: 'Application for a hearing',
			short: 'Hearing application',
			for: 'I want to take part in a hearing'
		}
	},
	stages: {
		'hearing-prepared': {
			name: 'In preparation',
			meaning: 'The hearing is being prepared and is not announced yet.',
			next: 'The head of the unit checks and announces it.'
		},
		'hearing-announced': {
			name: 'Open for applications',
			meaning: 'The hearing is announced; whoever meets the conditions may apply.',
			next: 'After the last day applications are checked and the numbers in the draw are published.'
		},
		'applications-closed': {
			name: 'Applications closed',
			meaning: 'The unit is checking the applications.',
			next: 'Then the list is frozen and the seals are published.'
		},
		'list-frozen': {
			name: 'List frozen',
			meaning: 'The numbers in the draw and the seals of both sides are public; nobody can change them.',
			next: 'Lots are drawn in public at the announced time and place.'
		},
		'hearing-drawn': {
			name: 'Lots drawn',
			meaning: 'The draw is done, and anyone can check its result.',
			next: 'The names are published and the papers served.'
		},
		'names-published': {
			name: 'Names published',
			meaning: 'Who takes part and who chairs is public.',
			next: 'The hearing is held on the announced day.'
		},
		'hearing-held': {
			name: 'Held',
			meaning: 'The hearing was held; speakers are checking the record.',
			next: 'The report is published with an answer to each point.'
		},
		'hearing-reported': {
			name: 'Report published',
			meaning: 'The report is published and is part of the file of the decision.',
			next: 'The draft is changed accordingly and goes on.'
		},
		'hearing-called-off': {
			name: 'Called off',
			meaning: 'The hearing was called off, with the reason in public.',
			next: 'It will not be held.'
		},
		'application-registered': {
			name: 'Application received',
			meaning: 'Your application is registered; the unit checks it against the announced conditions.',
			next: 'You will be told the result, with the reason where you are not admitted.'
		},
		'application-admitted': {
			name: 'Admitted',
			meaning: 'You meet the conditions and will be in the draw.',
			next: 'After the last day the list is frozen and you are told your number.'
		},
		'application-excluded': {
			name: 'Not admitted',
			meaning: 'The unit holds that you do not meet the conditions, for the reason below.',
			next: 'Until the list is frozen you can explain your case to the unit.'
		},
		'application-listed': {
			name: 'In the draw',
			meaning: 'Your number in the draw is below; you can find it on the page of the hearing.',
			next: 'You will be told the result of the public draw.'
		},
		'on-standby': {
			name: 'On standby',
			meaning: 'You were not drawn this time and stand by in the order of the draw.',
			next: 'When somebody of your side cannot come, the next in the order takes the seat and is told.'
		},
		'seat-drawn': {
			name: 'You have a seat',
			meaning: 'You were drawn to take part; your name and side will be published.',
			next: 'The papers will be served ahead. If you cannot come, please give up the seat early.'
		},
		'papers-served': {
			name: 'Papers served',
			meaning: 'The hearing papers have been served; you can prepare what you will say.',
			next: 'Come at the announced time. If you cannot, please give up the seat early.'
		},
		'seat-given-up': {
			name: 'Seat passed on',
			meaning: 'Your seat has been given up and goes to the next on standby.',
			next: 'Nothing more happens.'
		},
		'said-recorded': {
			name: 'Please check your words',
			meaning: 'What you said at the hearing is recorded below.',
			next: 'If it is right, confirm it; if not, say what is wrong.'
		},
		'said-confirmed': {
			name: 'Words confirmed',
			meaning: 'You have confirmed the record of what you said.',
			next: 'The published report says what became of each point.'
		},
		'said-unconfirmed': {
			name: 'Words not confirmed',
			meaning: 'You did not confirm the record; it says why.',
			next: 'The published report says what became of each point.'
		},
		'seat-absent': {
			name: 'Did not come',
			meaning: 'The record says that you were not there.',
			next: 'Nothing more happens.'
		},
		'application-ended': {
			name: 'Ended',
			meaning: 'Applications for this hearing have ended, for the reason below.',
			next: 'Nothing more happens.'
		}
	},
	actions: {
		'prepare-hearing': { do: 'Prepare a hearing', done: 'Preparation of a hearing began' },
		'move-hearing': { do: 'Change day or place', done: 'Hearing moved' },
		'call-off-hearing': { do: 'Call the hearing off', done: 'Hearing called off' },
		'close-applications': { do: 'Close applications', done: 'Applications closed' },
		'freeze-list': { do: 'Freeze the list and publish the seals', done: 'List for the draw frozen' },
		'seal-again': { do: 'Publish new seals', done: 'New seals published' },
		'commit-list': {
			do: 'Publish the fingerprint of the list',
			done: 'Fingerprint of the list and the seal of the unit published'
		},
		'draw-lots': { do: 'Draw lots in public', done: 'Lots drawn in public; the witness showed their secret' },
		'show-draw': { do: 'Publish the result', done: 'Secret of the unit and result of the draw published' },
		'replace-participant': { do: 'Somebody cannot come: replace', done: 'Somebody cannot take part' },
		'fill-seat': { do: 'Pass the seat on', done: 'Seat passed on in the order of the draw' },
		'name-chair': { do: 'Name the chair', done: 'Chair of the hearing named' },
		'publish-names': { do: 'Publish the names', done: 'Names of those who take part published' },
		'serve-hearing-papers': { do: 'Enter the service of papers', done: 'Hearing papers served on all' },
		'hold-hearing': { do: 'Enter that the hearing was held', done: 'Hearing held' },
		'treat-point': { do: 'Answer a point', done: 'Point answered' },
		'publish-report': { do: 'Publish the report', done: 'Report of the hearing published' },
		'hearing-called': { do: 'Enter the announcement', done: 'Hearing announced' },
		'admit-applicant': { do: 'Admit', done: 'Application admitted' },
		'exclude-applicant': { do: 'Not admitted', done: 'Application not admitted' },
		'tell-listed': { do: 'Tell the number', done: 'The list is frozen; this is your number' },
		'give-seat': { do: 'Tell of the seat', done: 'You were drawn to take part' },
		'stand-by': { do: 'Tell of the standby', done: 'Not drawn this time; on standby' },
		'tell-papers': { do: 'Tell of the service', done: 'Hearing papers served' },
		'give-up-seat': { do: 'Give up the seat', done: 'Seat given up' },
		'take-seat-back': { do: 'Tell that the seat went on', done: 'The seat went to somebody on standby' },
		'record-said': { do: 'Record what was said', done: 'Words recorded; please check them' },
		'confirm-said': { do: 'Confirm the record of my words', done: 'Words confirmed by the speaker' },
		'dispute-said': { do: 'Say what is wrong in it', done: 'The speaker says that the record is wrong' },
		'note-unconfirmed': { do: 'Note why it is not confirmed', done: 'Words not confirmed, with the reason' },
		'note-absent': { do: 'Note an absence', done: 'Did not come' },
		'end-application': { do: 'End the application', done: 'Application ended' }
	},
	asks: {
		startsAt: 'Starts at',
		venue: 'Place',
		applyUntil: 'Last day to apply (included)',
		whoMay: 'Who may apply (conditions)',
		seatsAffected: 'Seats: residents and villagers directly affected',
		seatsConsumers: 'Seats: consumers and users',
		seatsOperators: 'Seats: businesses',
		seatsOrganisations: 'Seats: social organisations and associations',
		seatsPublic: 'Seats: other members of the public',
		leastCountryside: 'Of all seats, at least how many from townships other than Xinling',
		leastWomen: 'Women, at least',
		leastMen: 'Men, at least',
		leastYoung: 'Aged 18 to 35, at least',
		leastOld: 'Aged 60 and over, at least',
		witness: 'Witness (notary, deputy or residents’ representative, with body and post)',
		witnessSeal:
			'Seal of the witness (64 characters; the witness keeps the secret and hands over only its SHA-256)',
		drawOn: 'Day of the draw (tomorrow or later)',
		drawPlace: 'Time and place of the draw (public; anyone may come)',
		listHash: 'Fingerprint of the list',
		unitSeal: 'Seal of the unit',
		witnessSecret: 'Secret that the witness shows now',
		unitSecret: 'Secret of the unit',
		drawn: 'Numbers drawn',
		standby: 'Numbers on standby, in the order of the draw',
		lotNumber: 'Number in the draw',
		chair: 'Chair',
		post: 'Post',
		interest: 'Interest',
		course: 'How the hearing went',
		point: 'Point',
		ended: 'Reason'
	},
	asksIn: {
		'record-said.said': 'Record of what was said',
		'hold-hearing.attended': 'How many came',
		'fill-seat.substitute': 'Number that takes the seat',
		'announce-hearing.invited':
			'Invited without a lot (deputies, members of the consultative conference, experts)',
		'announce-hearing.heldOn': 'Day of the hearing',
		'move-hearing.heldOn': 'New day',
		'announce-hearing.ways': 'How to apply without the internet (address, telephone, hours)',
		'hearing-called.heldOn': 'Day of the hearing',
		'hearing-called.order': 'Number of the hearing',
		'record-hearing.order': 'Number of the hearing',
		'record-hearing.text': 'Report of the hearing',
		'publish-report.text': 'Report of the hearing (findings, and what they mean for the draft)',
		'serve-hearing-papers.proof': 'Proof of service (for each person)',
		'hearing.ask-recusal.whom': 'Who asks, and who is to step aside',
		'treat-point.reason': 'Reason, and how the draft changes',
		'replace-participant.reason': 'Reason',
		'exclude-applicant.outcome': 'Which condition is not met',
		'dispute-said.text': 'What is wrong, and how it should read',
		'give-up-seat.reason': 'Reason (may be left out)',
		'note-unconfirmed.reason': 'Why it is not confirmed',
		'tell-papers.way': 'Way of service'
	},
	options: {
		'no-interest': 'I declare that I have no direct interest in the matter and no kinship to those concerned',
		'no-tie': 'No tie to the matter as the announcement asks',
		'wrong-side': 'Not of the side applied for',
		'under-age': 'Under 18',
		'applied-twice': 'The same person applied twice',
		'seats-filled': 'The hearing was held and no seat came to you',
		'hearing-off': 'The hearing was called off'
	},
	refusals: {
		'hearing-not-planned':
			'This decision needs no hearing now; decide in the decision that one is held first.',
		'hearing-under-way': 'A hearing on this decision is already under way.',
		'seats-announced': 'Please give at least one side a seat.',
		'least-within-seats': 'A least number is greater than the number of seats.',
		'consumers-two-fifths': 'At a price hearing consumers have no less than two fifths of the seats.',
		'applications-end-before':
			'The last day to apply must not lie in the past and must be before the last day for serving papers.',
		'later-than-announced': 'A hearing can only be moved to a later day.',
		'papers-still-in-time': 'The new day is too near to serve the papers as far ahead as the law asks.',
		'applications-over': 'The time to apply is not over and cannot be cut short.',
		'every-application-checked': 'Some applications have not been checked.',
		'is-a-seal': 'A seal is a SHA-256 of 64 characters (0-9, a-f).',
		'draw-on-a-later-day':
			'The draw is on a later day than the seals and before the hearing, so that everybody can see the list first.',
		'day-of-the-draw': 'The published day of the draw has not come.',
		'chair-stays': 'This officer has stepped aside and cannot chair.',
		'before-the-day':
			'Names are published before the hearing (fifteen days before one on prices). If it is too late, move the hearing first.',
		'served-after-the-draw': 'The day of service is after the draw and not later than today.',
		'papers-in-time':
			'Papers are served at least seven days before (fifteen before a price hearing). If it is too late, move the hearing first.',
		'on-the-day': 'The day of the hearing has not come.',
		'papers-served':
			'The papers have not been served on everybody who takes part, or not again after a change of day or seats.',
		'chair-stands': 'No chair is named, or the chair has stepped aside.',
		'every-part-confirmed':
			'Somebody’s words are not confirmed yet, or it is not noted whether somebody came.',
		'points-treated': 'No point has been answered yet.',
		'seat-given-up': 'Somebody has given up the seat; pass it on first.',
		'applications-not-open': 'This hearing does not take applications now.',
		'side-without-seat': 'This side has no seat in the announcement; please choose another.',
		'applied-before': 'This contact has already applied.',
		'list-is-frozen': 'The list is frozen and cannot be changed.',
		'not-held-yet': 'The hearing has not been held yet.'
	},
	problems: {
		'secret-too-short': 'The secret has at least 16 characters',
		'secret-and-seal-differ': 'Does not match the published seal; enter it exactly',
		'number-without-seat': 'This number has no seat now',
		'announced-too-late': 'Announce it at least {named} days ahead'
	},
	fields: {
		hearingKind: { label: 'Kind of hearing', hint: '' },
		group: { label: 'Which side you speak for', hint: 'Choose a side that has seats in the announcement.' },
		tie: {
			label: 'How the matter touches you',
			hint: 'For example the street you live in, or your trade. Only the unit sees it.'
		},
		sex: { label: 'Sex', hint: 'Used only to keep the draw representative.' },
		ageBand: { label: 'Age', hint: 'You must be 18 or over.' },
		nameShown: {
			label: 'By law the names of those who take part are published beforehand',
			hint: 'The names of those who are not drawn are not published.'
		}
	},
	fieldsIn: {
		'hearing.title': 'Name of the hearing',
		'hearing.story': 'What the hearing is about',
		'hearing-application.title': 'Why you want to take part, in one sentence',
		'hearing-application.story': 'What you mainly want to say'
	},
	fieldOptions: {
		'decision-hearing': 'Hearing on a major decision',
		'price-hearing': 'Hearing on a price set by the government',
		affected: 'Residents and villagers directly affected',
		consumers: 'Consumers and users',
		operators: 'Businesses',
		organisations: 'Social organisations and associations',
		public: 'Other members of the public',
		female: 'Female',
		male: 'Male',
		'18-35': '18 to 35',
		'36-59': '36 to 59',
		'60-up': '60 and over',
		town: 'Xinling',
		countryside: 'Other townships'
	},
	fieldOptionsIn: { 'nameShown.yes': 'If I am drawn, my name and side may be published' },
	formSteps: {
		hearing: 'Hearing',
		side: 'Your side',
		say: 'What you want to say',
		draw: 'Draw and publication'
	}
};
