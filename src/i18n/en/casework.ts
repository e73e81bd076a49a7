import { appraisalSteps } from '#i18n/en/appraisal-steps.ts';
import { expertSteps } from '#i18n/en/expert-steps.ts';
import { hearingSteps } from '#i18n/en/hearing-steps.ts';
import { normativeSteps } from '#i18n/en/normative-steps.ts';
import { participationSteps } from '#i18n/en/participation-steps.ts';
import { grounds } from '#i18n/en/grounds.ts';

import { handling } from '#i18n/en/handling.ts';
import { complaints } from '#i18n/en/complaints.ts';
import type { Shape } from '#i18n/fill.ts';
import type { casework as zh } from '#i18n/zh/casework.ts';
import { requests } from '#i18n/en/requests.ts';

export const casework = {
	childVersion: {
		title: 'A matter that concerns a minor: {matter}',
		question:
			'This matter concerns a minor. What was written and what was answered is not made public by law (Law on the Protection of Minors, art. 103).',
		answer: 'Outcome: {outcome}. The answer was served on the person who filed.',
		ended: 'closed'
	},
	procedures: {
		...participationSteps.procedures,
		...normativeSteps.procedures,
		...hearingSteps.procedures,
		...expertSteps.procedures,
		...appraisalSteps.procedures,
		'information-request': requests.procedure,
		'information-correction': {
			name: 'Request to correct a record about oneself',
			short: 'Correct a record',
			for: 'A government record about me is wrong, and I can show it'
		},
		'review-suggestion': {
			name: 'Suggestion to review a normative document',
			short: 'review',
			for: 'I suggest that a normative document be reviewed'
		},
		petition: { name: 'Petition', short: 'Petition', for: 'I have a problem the government should solve' },
		suggestion: { name: 'Suggestion', short: 'Suggestion', for: 'I have a proposal' },
		'unlawful-act': {
			name: 'Complaint about an unlawful administrative act',
			short: 'Complaint',
			for: 'I complain about what an office or officer did'
		},
		'fee-report': {
			name: 'Report of an improper charge',
			short: 'Fee report',
			for: 'I was charged money that was not owed'
		},
		accusation: { name: 'Accusation', short: 'Accusation', for: 'I accuse a public official of misconduct' },
		message: { name: 'Question or message', short: 'Message', for: 'I want to ask or say something' },
		'supervision-order': { name: 'Supervision order', short: 'Supervision', for: '' },
		'plan-progress': { name: 'Progress of a plan task', short: 'Progress', for: '' }
	},
	stages: {
		...participationSteps.stages,
		...normativeSteps.stages,
		...hearingSteps.stages,
		...expertSteps.stages,
		...appraisalSteps.stages,
		...requests.stages,
		...complaints.stages,
		...handling.stages,
		registered: {
			name: 'Registered',
			meaning: 'Your submission has a number. A dispatcher checks which unit must handle it.',
			next: 'The petition office passes it to the competent unit within the period.'
		},
		classified: {
			name: 'Classified',
			meaning: 'A dispatcher has read it and is settling the unit.',
			next: 'The petition office passes it to the competent unit within the period.'
		},
		forwarded: {
			name: 'Forwarded',
			meaning: 'It has gone to the competent unit, which has yet to accept it.',
			next: 'The unit tells you in writing whether it accepts and how it will proceed.'
		},
		assigned: {
			name: 'Assigned',
			meaning: 'It has been assigned to the competent unit, which must report the result.',
			next: 'The unit tells you in writing whether it accepts and how it will proceed.'
		},
		objected: {
			name: 'Unit objects',
			meaning: 'The unit says it is not competent and gave reasons; the dispatcher decides.',
			next: 'Work goes on after the decision. You need do nothing.'
		},
		accepted: {
			name: 'Accepted',
			meaning: 'The unit has accepted it and is working on it.',
			next: 'The unit answers you within the period.'
		},
		studied: {
			name: 'Under study',
			meaning: 'The unit is studying your suggestion.',
			next: 'The unit says whether it adopts it, and why.'
		},
		verifying: {
			name: 'Being verified',
			meaning: 'The unit is checking what you reported.',
			next: 'You are told the finding.'
		},
		measures: {
			name: 'Measures',
			meaning: 'The finding is signed; measures are being carried out.',
			next: 'You are told the result.'
		},
		drafted: {
			name: 'Awaiting signature',
			meaning: 'The answer is drafted; another person checks and signs it.',
			next: 'It is served on you after signature.'
		},
		answered: {
			name: 'Signed, to be served',
			meaning: 'The answer is signed and on its way.',
			next: 'You can read it in full once served.'
		},
		served: {
			name: 'Answered',
			meaning: 'The answer has been served.',
			next: 'You can confirm that it is solved, rate it, or say that it is not solved.'
		},
		reopened: {
			name: 'Reopened',
			meaning: 'You said it is not solved; it is open again.',
			next: 'The unit looks again and answers you.'
		},
		'review-requested': {
			name: 'Under review',
			meaning: 'You contest the opinion; the next higher unit reviews it.',
			next: 'The higher unit decides within thirty days.'
		},
		reviewed: {
			name: 'Reviewed',
			meaning: 'The review opinion has been made and served.',
			next: 'You may ask for a re-check one level up within thirty days.'
		},
		routed: {
			name: 'Other route told',
			meaning: 'By law another route applies. You were told in writing where, how and within which period.',
			next: 'Please take that route; being registered here does not stop its period.'
		},
		merged: {
			name: 'Merged',
			meaning: 'You had filed the same matter before; both are handled as one.',
			next: 'Please look at the case it was merged into.'
		},
		withdrawn: { name: 'Withdrawn', meaning: 'You withdrew it.', next: 'You can file again when needed.' },
		closed: {
			name: 'Closed',
			meaning: 'The matter is closed.',
			next: 'File again if there is something new.'
		},
		sealed: {
			name: 'Sealed',
			meaning: 'The content is encrypted; nobody on this portal can read it.',
			next: 'It is handed to the discipline body without delay.'
		},
		'order-opened': {
			name: 'Supervision opened',
			meaning: 'The supervision matter is opened and not yet sent.',
			next: 'A supervising officer sends a reminder slip, a letter or a proposal.'
		},
		ordered: {
			name: 'Under supervision',
			meaning: 'The paper went to the unit.',
			next: 'The unit answers in writing by the day set.'
		},
		interviewed: {
			name: 'Heads talked to',
			meaning: 'The heads of the unit were called to a talk.',
			next: 'The unit answers in writing by the day set.'
		},
		named: {
			name: 'Named in a circular',
			meaning: 'The unit was named in a circular to all offices.',
			next: 'The unit answers in writing by the day set.'
		},
		listed: {
			name: 'Listed',
			meaning: 'The matter stands on the list of matters under special supervision.',
			next: 'The unit answers in writing by the day set.'
		},
		'order-answered': {
			name: 'Unit answered',
			meaning: 'The unit answered in writing.',
			next: 'A supervising officer checks it and clears it or sends it back.'
		},
		cleared: {
			name: 'Cleared',
			meaning: 'The supervising officer accepted what was put right.',
			next: 'The supervision has ended.'
		},
		referred: {
			name: 'Accountability proposed',
			meaning: 'A proposal on accountability went to the body with authority.',
			next: 'That body takes it from here.'
		},
		'order-withdrawn': {
			name: 'Supervision withdrawn',
			meaning: 'The supervision matter was withdrawn.',
			next: 'No answer is owed any more.'
		},
		'progress-due': {
			name: 'Report owed',
			meaning: 'The lead unit has not reported on this quarter yet.',
			next: 'The lead unit reports.'
		},
		'progress-reported': {
			name: 'Reported, to be checked',
			meaning: 'The lead unit has reported.',
			next: 'A supervising officer confirms it or sends it back.'
		},
		'progress-confirmed': {
			name: 'Confirmed',
			meaning: 'The progress of this quarter is confirmed and public.',
			next: 'The next report is on the next quarter.'
		},
		'handed-over': {
			name: 'Handed over',
			meaning: 'The sealed content has gone to the discipline body.',
			next: 'The discipline body handles it under its own rules.'
		}
	},
	waits: {
		...requests.waits,
		dispatcher: 'dispatcher',
		unit: 'handling unit',
		'co-unit': 'another unit taking part',
		head: 'head of unit',
		reviewer: 'reviewing unit',
		supervisor: 'the supervising office',
		resident: 'the filer',
		nobody: '–'
	},
	paperOfStep: 'Paper of step {n}',
	pair: '{label}: {text}',
	actions: {
		tidy: { do: 'Set the accusation apart', done: 'The registration was put in order' },
		'serve-paper': { do: 'Record service of a paper', done: 'Paper served' },
		'announce-paper': { do: 'Serve by public notice', done: 'Public notice of service' },
		'propose-correction': { do: 'Draft a correction', done: 'Correction drafted' },
		'drop-correction': { do: 'Drop the correction', done: 'Correction dropped' },
		'correct-paper': { do: 'Sign the correction', done: 'Paper corrected' },
		'deliver-correction': { do: 'Deliver the correction', done: 'Corrected paper delivered (online)' },
		'serve-correction': { do: 'Record service of the correction', done: 'Corrected paper served' },
		'ask-sealed': { do: 'Ask the person who accused', done: 'An encrypted letter came' },
		'write-sealed': { do: 'Write a letter', done: 'You wrote an encrypted letter' },
		...participationSteps.actions,
		...normativeSteps.actions,
		...hearingSteps.actions,
		...expertSteps.actions,
		...appraisalSteps.actions,
		...requests.actions,
		...complaints.actions,
		...handling.actions,
		register: { do: 'Submit', done: 'Registered' },
		classify: { do: 'Classify', done: 'Classified' },
		forward: { do: 'Forward', done: 'Forwarded to the competent unit' },
		assign: { do: 'Assign', done: 'Assigned to the competent unit' },
		'keep-here': { do: 'Answer it here', done: 'Kept by the dispatching unit' },
		merge: { do: 'Merge', done: 'Merged with another case' },
		object: { do: 'Object', done: 'The unit objected' },
		'uphold-objection': { do: 'Uphold the objection', done: 'Objection upheld' },
		'reject-objection': { do: 'Reject the objection', done: 'Objection rejected; the unit keeps it' },
		'take-back': { do: 'Take back', done: 'Taken back for sorting' },
		accept: { do: 'Accept', done: 'Accepted' },
		study: { do: 'Take up for study', done: 'Study begun' },
		verify: { do: 'Begin verification', done: 'Verification begun' },
		'check-list': { do: 'Check against the fee list', done: 'Checked against the fee list' },
		'route-away': { do: 'Name another route', done: 'Another statutory route named' },
		take: { do: 'I handle it', done: 'Handler settled' },
		'give-to': { do: 'Give to an officer', done: 'Handler named' },
		'ask-resident': { do: 'Ask the filer', done: 'You were asked to explain' },
		reply: { do: 'Answer the question', done: 'The filer answered' },
		'add-facts': { do: 'Add facts', done: 'The filer added facts' },
		note: { do: 'Internal note', done: 'Internal note' },
		extend: { do: 'Extend the period', done: 'Period extended' },
		draft: { do: 'Draft the answer', done: 'Answer drafted' },
		'return-draft': { do: 'Return the draft', done: 'Draft returned' },
		sign: { do: 'Sign', done: 'Answer signed' },
		'take-measures': { do: 'Record measures', done: 'Measures' },
		deliver: { do: 'Serve', done: 'Answer served (online)' },
		serve: { do: 'Record service', done: 'Answer served' },
		'record-refund': { do: 'Record refund', done: 'Refund recorded' },
		'confirm-solved': { do: 'It is solved', done: 'The filer confirmed it is solved' },
		'not-solved': { do: 'It is not solved', done: 'The filer said it is not solved' },
		'decide-review': { do: 'Decide the review', done: 'Review decided' },
		rate: { do: 'Rate', done: 'The filer rated' },
		withdraw: { do: 'Withdraw', done: 'Withdrawn by the filer' },
		'propose-publication': { do: 'Prepare public version', done: 'Public version prepared' },
		publish: { do: 'Approve publication', done: 'Result published without personal data' },
		'withdraw-publication': { do: 'Take down', done: 'Publication taken down' },
		'move-dates': { do: 'Correct due days', done: 'The calendar changed, and due days with it' },
		'move-inner-dates': {
			do: 'Correct inner due days',
			done: 'The calendar changed, and inner due days with it'
		},
		'tell-extension': { do: 'Tell of the extension', done: 'You were told of the extension' },
		'serve-extension': {
			do: 'Record service of the extension notice',
			done: 'The extension notice was served'
		},
		close: { do: 'Close', done: 'Closed when the period ended' },
		'hand-over': { do: 'Record hand-over', done: 'Handed to the discipline body' },
		'period-passed': { do: 'Record that the period ended', done: 'The period ended without an answer' },
		'ask-supervision': { do: 'Ask for supervision', done: 'The person asked for supervision' },
		supervised: { do: 'Record supervision', done: 'The unit was put under supervision' },
		'supervision-answered': { do: 'Record the answer', done: 'The unit answered the supervision' },
		'supervision-ended': { do: 'Record the end', done: 'The supervision ended' },
		'open-order': { do: 'Open supervision', done: 'Supervision opened' },
		'send-slip': { do: 'Send a reminder slip', done: 'Reminder slip sent' },
		'send-letter': { do: 'Send a supervision letter', done: 'Supervision letter sent' },
		'send-proposal': { do: 'Make a proposal', done: 'Proposal made on work or policy' },
		escalate: { do: 'Take it to the unit above', done: 'Taken to the unit above' },
		'sign-for': { do: 'Sign for it', done: 'The unit signed for the letter' },
		'answer-order': { do: 'Answer with measures', done: 'The unit answered with measures' },
		'accept-answer': { do: 'Accept and clear', done: 'Accepted and cleared' },
		'send-back': { do: 'Send back', done: 'Answer sent back, supervised again' },
		interview: { do: 'Record a talk', done: 'The heads were called to a talk' },
		'name-publicly': { do: 'Name in a circular', done: 'Named in a circular' },
		list: { do: 'Put on the list', done: 'Put on the list' },
		refer: { do: 'Propose accountability', done: 'Accountability proposed' },
		'take-back-order': { do: 'Withdraw the supervision', done: 'Supervision withdrawn' },
		'open-quarter': { do: 'Open', done: 'The quarter’s report is owed' },
		'report-progress': { do: 'Report progress', done: 'The unit reported progress' },
		'return-progress': { do: 'Send back', done: 'Report sent back' },
		'confirm-progress': { do: 'Confirm and publish', done: 'Progress confirmed and public' }
	},
	asks: {
		paper: 'Paper',
		announcement: 'What is made public',
		corrections: 'Corrections',
		...participationSteps.asks,
		...normativeSteps.asks,
		...hearingSteps.asks,
		...expertSteps.asks,
		...appraisalSteps.asks,
		...requests.asks,
		...complaints.asks,
		...handling.asks,
		reason: 'Reason',
		note: 'Note',
		matter: 'Matter',
		unit: 'Handling unit',
		coUnits: 'Co-handling units',
		reportBy: 'Report the result by',
		proposedUnit: 'Which unit should handle it',
		way: 'Way and steps of handling',
		route: 'Route to take',
		number: 'Number of the case it joins',
		officer: 'Handler',
		question: 'What should the filer explain',
		text: 'Text',
		days: 'Days to add',
		outcome: 'Outcome',
		claims: 'Claims',
		facts: 'Facts found and reasons',
		opinion: 'Opinion in full',
		basis: 'Legal basis',
		findings: 'Findings of the review',
		measure: 'Measure taken',
		servedOn: 'Day of service',
		proof: 'Proof of service',
		calendar: 'Because of',
		moves: 'What moved',
		innerMoves: 'Inner days that moved',
		rating: 'Are you satisfied',
		comment: 'Your comment',
		refund: 'Refunded so far (yuan)',
		listResult: 'Result of the check against the list',
		unlawfulKind: 'Kind of unlawful charge',
		version: 'Public version',
		clock: 'Which period',
		started: 'It began on',
		due: 'It ended on',
		body: 'Who supervises',
		law: 'Legal basis',
		order: 'Supervision number',
		ground: 'Ground',
		until: 'Answer by',
		proposal: 'Kind of proposal',
		cause: 'Why it happened',
		measures: 'Measures and their result',
		heldOn: 'Day of the talk',
		record: 'What was said',
		receivedBy: 'To which body',
		approvedBy: 'Approved by (head of the county)',
		approvedOn: 'Approved on',
		state: 'State',
		figure: 'Measured result'
	},
	asksIn: {
		'announce-paper.where': 'Where it was made public',
		'hand-over.fingerprint': 'Fingerprint on the receipt of the other side (64 characters)',
		'ask-sealed.fingerprint': 'Fingerprint',
		'write-sealed.fingerprint': 'Fingerprint',
		...participationSteps.asksIn,
		...normativeSteps.asksIn,
		...hearingSteps.asksIn,
		...expertSteps.asksIn,
		...appraisalSteps.asksIn,
		...requests.asksIn,
		'period-passed.until': 'Apply by',
		'ask-supervision.text': 'What you want to add',
		'supervised.unit': 'Unit under supervision',
		'supervision-answered.unit': 'Unit under supervision',
		'supervision-ended.unit': 'Unit under supervision',
		'send-slip.unit': 'To which unit',
		'send-letter.unit': 'To which unit',
		'send-proposal.unit': 'To which unit',
		'answer-order.proof': 'Proof (document numbers, records, photos)',
		'report-progress.text': 'What was done this quarter',
		'report-progress.proof': 'Proof (document numbers, links, records)',
		...complaints.asksIn,
		...handling.asksIn,
		'serve.way': 'Way of service',
		'tell-extension.way': 'How',
		'serve-extension.way': 'Way of service',
		'reply.text': 'Your answer',
		'add-facts.text': 'What you want to add',
		'not-solved.reason': 'What is not solved',
		'withdraw.reason': 'Why you withdraw',
		'take-measures.text': 'What the measure is',
		'object.reason': 'Detailed reasons why this unit is not competent',
		'route-away.reason': 'Why it is not handled here',
		'hand-over.proof': 'Number of the transfer letter or proof'
	},
	options: {
		'document-kept': 'The document is lawful and stays',
		'document-amended': 'To be amended',
		'document-repealed': 'To be repealed',
		'document-elsewhere': 'Another body reviews it; passed on',
		'post-refused': 'Refused and sent back',
		'left-there': 'Left at the dwelling (witnesses or film)',
		'through-committee': 'Through the village or residents’ committee',
		...participationSteps.options,
		...normativeSteps.options,
		...hearingSteps.options,
		...expertSteps.options,
		...appraisalSteps.options,
		...requests.options,
		...complaints.options,
		...handling.options,
		supported: 'Supported',
		explained: 'Explained',
		'not-supported': 'Not supported',
		upheld: 'Upheld',
		'set-aside': 'Set aside, to be handled anew',
		changed: 'Changed',
		adopted: 'Adopted',
		'partly-adopted': 'Partly adopted',
		'not-adopted': 'Not adopted',
		substantiated: 'Substantiated',
		'partly-substantiated': 'Partly substantiated',
		unsubstantiated: 'Unsubstantiated',
		'not-verifiable': 'Could not be verified',
		unlawful: 'Charge unlawful',
		lawful: 'Charge lawful',
		'policy-issue': 'Matter of policy',
		answered: 'Answered',
		solved: 'Solved',
		planned: 'Planned',
		'correction-proposed': 'Correction order proposed',
		'supervision-letter': 'Supervision letter sent',
		transferred: 'Transferred',
		none: 'None',
		direct: 'In person (signature)',
		post: 'By post',
		'public-notice': 'By public notice',
		message: 'Text message or e-mail',
		portal: 'Shown on the follow-up page',
		satisfied: 'Satisfied',
		'mostly-satisfied': 'Mostly satisfied',
		dissatisfied: 'Dissatisfied',
		'on-list': 'On the list, standard kept',
		'above-standard': 'Above the standard',
		'wrong-body': 'Wrong body',
		'not-on-list': 'Not on the list',
		'not-unlawful': 'Not unlawful',
		'own-item': 'Own item or own standard',
		'split-or-widened': 'Split, repeated or widened',
		'abolished-item': 'Abolished item still charged',
		disguised: 'Disguised as deposit or the like',
		'forced-service': 'Forced service',
		'no-service': 'Charged without service',
		'off-list': 'Outside the list',
		...grounds,
		'improve-work': 'Proposal to improve the work',
		'improve-policy': 'Proposal to improve a policy',
		'not-begun': 'Not begun',
		'under-way': 'Under way',
		done: 'Done',
		lasting: 'Lasting task'
	},
	channels: {
		web: 'online',
		letter: 'letter',
		call: 'call',
		visit: 'visit',
		fax: 'fax',
		import: 'imported from an old register',
		inside: 'between offices'
	},
	identities: { named: 'named', anonymous: 'anonymous' },
	refusals: {
		'nothing-written-since':
			'Something was written into the case since; the registration can no longer be put in order.',
		'tells-of-child':
			'A minor is in this case: only the kind of matter and its outcome become public. Propose again and answer that a particular minor is concerned.',
		'names-filer':
			'The public version names the person who filed. Without that person’s written consent a name is not published; hide it and propose again.',
		'paper-to-serve': 'This paper needs no record of service, or another unit issued it.',
		'served-in-time':
			'The day of service lies neither before the paper nor after today. A public notice serves after thirty days: record it then.',
		'paper-to-correct': 'This paper cannot be corrected, or another unit issued it.',
		'no-correction-open': 'A drafted correction is waiting to be signed.',
		'correction-open': 'No correction is waiting to be signed.',
		'another-than-corrector': 'Who drafted a correction does not sign it; another head does.',
		'correction-to-serve': 'There is no correction that must be served again.',
		'same-fingerprint':
			'This is not the fingerprint of what arrived. Have the other side check the file again; do not record the hand-over.',
		'is-fingerprint': 'The fingerprint is not complete.',
		...participationSteps.refusals,
		...normativeSteps.refusals,
		...hearingSteps.refusals,
		...expertSteps.refusals,
		...appraisalSteps.refusals,
		...requests.refusals,
		'year-not-begun': 'That year has not begun; its report cannot be drafted.',
		'year-not-over': 'That year is not over; its report cannot be published or handed up yet.',
		'report-not-sound':
			'The report cannot be published yet: an equality does not hold, a part is empty, or a figure has no source.',
		...complaints.refusals,
		...handling.refusals,
		'not-found': 'There is no such case, or you may not see it.',
		'no-such-action': 'There is no such action.',
		'not-from-this-stage': 'The case has moved on; this step is no longer possible.',
		'not-by-you': 'This step is not yours.',
		'calendar-moved-on': 'Somebody loaded another calendar while you were reading. Please check again.',
		'case-moved-on': 'Somebody else acted while you were reading. The page is new; please look again.',
		'paper-incomplete':
			'The paper lacks something that it must say, so it cannot be issued. Please complete it first.',
		'check-input': 'Something needs correcting.',
		'unit-not-complained-of':
			'The unit complained of and units below it may not receive this case. Choose another.',
		'not-objected-before': 'The objection was decided already and cannot be raised again.',
		'within-objection-period': 'The period for objecting (5 working days) is over.',
		'within-handling-period': 'The handling period is over; it cannot be extended.',
		'not-extended-before': 'It was extended once; it cannot be extended again.',
		'another-than-drafter': 'Whoever drafted the answer cannot sign it.',
		'another-than-handler': 'The handler cannot approve the own extension.',
		'another-than-decider': 'Whoever handled it before cannot decide the review.',
		'question-open': 'There is no open question.',
		'not-rated': 'It has been rated already.',
		'not-reopened-before': 'It has been reopened once already.',
		'within-review-period': 'The thirty days for asking a review are over.',
		'proposal-open': 'There is no public version to approve.',
		'another-than-proposer': 'Whoever prepared the public version cannot approve it.',
		'not-public': 'It is public already.',
		public: 'It is not public.',
		'extension-untold': 'No extension waits to be told.',
		'served-after-extending':
			'The day of service cannot lie before the extension was decided or after today.',
		'served-after-signing': 'The day of service cannot lie before the answer was signed or after today.',
		'only-electronic-service': 'The filer did not choose electronic service.',
		'not-handed-over': 'It has been handed over already.',
		'period-over': 'This period has not ended yet, or its end is recorded.',
		'silence-recorded': 'No period has ended in silence, or you have asked for supervision already.',
		'superior-not-complained-of': 'There is no unit above that could take it, or that unit is complained of.',
		'another-than-reporter': 'Who reported cannot confirm; ask another supervising officer.',
		'too-many': 'Too many tries; please wait a little.'
	},
	problems: {
		'not-here':
			'The county does not take this in; tell the person to go to the higher discipline body (12388). Do not enter it here.',
		'basis-not-in-force':
			'{named} is not published or not in force, so it cannot be a basis; name one that is in force',
		'not-a-document-number': 'Write the full document number, for example 巴政规〔2026〕1号',
		'after-forming': 'Legality is reviewed before the document is made',
		'before-effect': 'The last day of validity lies before the day of effect',
		'person-not-masked': 'Name a person by the surname only, for example 向某某',
		'rows-missing': 'The table is empty; upload or paste one',
		'not-clear': 'What did not pass review cannot be published; return it or keep it back',
		'not-past': 'The day cannot lie in the future',
		'rows-wrong': '{named} places of the table must be corrected',
		...participationSteps.problems,
		...normativeSteps.problems,
		...hearingSteps.problems,
		...expertSteps.problems,
		...appraisalSteps.problems,
		...complaints.problems,
		missing: 'Please fill in: {field}',
		'too-long': 'Too long, please shorten: {field}',
		'choose-one': 'Please choose: {field}',
		'nothing-covered': 'Nothing is covered in this copy; choose one in which something is',
		'not-a-day': 'Please give a real date, for example 5 March 2026',
		'not-in-range': 'Please give a number within the range',
		'not-an-amount': 'Please give an amount, for example 120 or 120.50',
		'no-such-case': 'There is no such number, or it is of another kind',
		'not-complained-of-there':
			'That case does not complain of the same unit or person, so it would hand this one to them'
	},
	standing: { law: 'law', reading: 'reading of the law', policy: 'county setting', unsure: 'to be checked' },
	clocks: { running: 'running', 'standing-still': 'standing still', met: 'met', dropped: 'no longer counted' }
} as const satisfies Shape<typeof zh>;
