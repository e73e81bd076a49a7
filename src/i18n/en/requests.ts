import type { Shape } from '#i18n/fill.ts';
import type { requests as zh } from '#i18n/zh/requests.ts';

export const requests = {
	procedure: {
		name: 'Request for government information',
		short: 'Information request',
		for: 'I want a piece of government information'
	},
	stages: {
		'record-sent': {
			name: 'With the unit that keeps the record',
			meaning: 'The request was passed to the unit that keeps the record and waits to be examined.',
			next: 'It holds the record against your evidence; if another unit may correct it, it is passed on and you are told.'
		},
		'correction-filed': {
			name: 'Registered',
			meaning: 'The request has its number; it is being found out which unit examines it.',
			next: 'The Government Office passes it to the unit that keeps the record, and tells you.'
		},
		applied: {
			name: 'Request sent',
			meaning:
				'The request is registered and numbered, and waits for the disclosure office to confirm the day of receipt. The period for the answer has not begun yet.',
			next: 'Once the office has confirmed, the unit that answers and the last day stand on the page where you follow the case. Of a request filed online, the legal day of receipt is the day on which both sides have confirmed; the answer is counted from the next day.'
		},
		received: {
			name: 'Received, in hand',
			meaning:
				'The day of receipt is confirmed. The unit that answers is searching and preparing the answer.',
			next: 'The unit answers you in writing within the period.'
		},
		'correction-asked': {
			name: 'Waiting for your correction',
			meaning: 'The request is not clear enough. The unit has told you once of every point to correct.',
			next: 'Please correct it in the time named; after that the answer period starts anew.'
		},
		'reasons-asked': {
			name: 'Waiting for your reasons',
			meaning:
				'The number or frequency of requests is clearly beyond reason, and the unit asks why. Only in this case may reasons be asked.',
			next: 'Please explain by the day named.'
		},
		'reasons-given': {
			name: 'Reasons being examined',
			meaning: 'You have explained. The unit examines whether the reasons are good.',
			next: 'If they are, the request goes on; if not, you are told in writing.'
		},
		'fee-noticed': {
			name: 'Waiting for your payment',
			meaning: 'The request goes beyond the free quantity. A notice of the fee has been issued.',
			next: 'Pay within 30 days from the day after the notice; after that the answer period starts anew.'
		},
		consulting: {
			name: 'Asking others',
			meaning:
				'The information touches a third party or was made by several units. They are asked in writing.',
			next: 'The time for this does not count. After 15 working days of silence the unit goes on by law.'
		},
		replied: {
			name: 'Answered',
			meaning: 'The written answer has been served.',
			next: 'Against a refusal, a partial release or silence, apply for administrative reconsideration first.'
		},
		contested: {
			name: 'Under reconsideration or suit',
			meaning: 'The answer is under administrative reconsideration or in court.',
			next: 'The result will be recorded here.'
		},
		'no-longer-handled': {
			name: 'No longer handled',
			meaning: 'The correction or the payment did not come in time; the request is no longer handled.',
			next: 'You may file a new request.'
		}
	},
	waits: { consulted: 'those who are asked' },
	actions: {
		'confirm-filing': {
			do: 'Confirm that this request is mine',
			done: 'The applicant confirmed the request'
		},
		'confirm-receipt': { do: 'Confirm receipt and name the unit', done: 'Receipt confirmed' },
		reassign: { do: 'Let another unit answer', done: 'Another unit answers' },
		'ask-correction': { do: 'Ask for a correction', done: 'You were asked for a correction' },
		correct: { do: 'Correct the request', done: 'The applicant corrected the request' },
		'record-correction': { do: 'Enter a correction on paper', done: 'Correction received on paper' },
		'lapse-correction': {
			do: 'Not corrected: no longer handled',
			done: 'Not corrected in time, no longer handled'
		},
		'ask-reasons': { do: 'Ask for reasons', done: 'You were asked for reasons' },
		'give-reasons': { do: 'Give reasons', done: 'The applicant gave reasons' },
		'accept-reasons': { do: 'Reasons are good: go on', done: 'Reasons found good, the request goes on' },
		'delay-answer': {
			do: 'Set a later day for the answer',
			done: 'You were told of a later day for the answer'
		},
		'charge-fee': { do: 'Issue a fee notice', done: 'Fee notice issued' },
		'record-payment': { do: 'Record the payment', done: 'Paid' },
		'lapse-fee': { do: 'Not paid: no longer handled', done: 'Not paid in time, no longer handled' },
		'consult-third-party': { do: 'Ask a third party', done: 'A third party was asked in writing' },
		'answer-consultation': { do: 'Give an opinion', done: 'A third party gave its opinion' },
		'record-opinion': { do: 'Enter a third party’s letter', done: 'A third party’s letter came' },
		'tell-third-party': {
			do: 'Tell the third party why it is disclosed',
			done: 'The third party was told in writing of the decision and its reasons'
		},
		'consult-co-agency': { do: 'Ask a co-producing unit', done: 'A co-producing unit was asked' },
		'answer-as-agency': { do: 'Answer as co-producing unit', done: 'The co-producing unit gave its opinion' },
		'record-agency-opinion': {
			do: 'Enter a co-producing unit’s opinion',
			done: 'The co-producing unit’s opinion came'
		},
		'end-consultation': {
			do: 'End the consultation',
			done: 'The consultation is over, the answer period runs on'
		},
		'record-search': { do: 'Record the search', done: 'Search record' },
		'decide-part': { do: 'Decide part by part', done: 'A part was decided' },
		contest: { do: 'Record reconsideration or suit', done: 'Reconsideration or suit begun' },
		'contest-result': { do: 'Record the result', done: 'Result of the reconsideration or suit' },
		'give-back': {
			do: 'Give back: another unit may correct it',
			done: 'Given back, another unit may correct it'
		},
		'check-record': { do: 'Examine the record', done: 'The record was examined' },
		'hand-to-catalogue': { do: 'Publish for everybody', done: 'Handed over to be published for everybody' }
	},
	asks: {
		recordHeld: 'Is the record kept here, and may this unit correct it?',
		correctedText: 'The record as corrected (owed where it is)',
		correctedOn: 'Day of the correction (owed where it is)',
		receivedHow: 'How receipt was confirmed',
		points: 'Every point to correct',
		workingDays: 'Period in working days (15 if left empty)',
		count: 'Number of requests or pages',
		scheme: 'Charged by',
		sum: 'Sum (yuan)',
		paid: 'Sum paid (yuan)',
		party: 'Which third party',
		consent: 'Consent to disclosure',
		agency: 'Co-producing unit',
		places: 'Where it was searched (files, systems, units)',
		searchResult: 'Result of the search',
		part: 'Which part',
		decision: 'What happens to it',
		document: 'File',
		sha256: 'Check value of the file (SHA-256)',
		where:
			'Where and how to get it (what is public already by its address; pages of the catalogue from /disclosure/ on)',
		separability: 'Can a part be given? (must be tested before refusing)',
		harm: 'Would disclosure harm a third party?',
		harmReason: 'Reasons about third parties',
		secrecy: 'Secrecy review: result and reviewer',
		contestKind: 'Which way',
		contestResult: 'Result',
		documentTitle: 'Title when published'
	},
	asksIn: {
		'confirm-receipt.servedOn': 'Day of receipt',
		'confirm-receipt.unit': 'Unit that answers',
		'reassign.unit': 'Unit that answers',
		'record-correction.servedOn': 'Day the correction came',
		'record-correction.text': 'The correction',
		'correct.text': 'Your correction',
		'give-reasons.text': 'Your reasons',
		'ask-reasons.count': 'Requests in one month',
		'ask-reasons.reason': 'Why this is clearly beyond reason',
		'ask-reasons.until': 'To be explained by',
		'accept-reasons.reason': 'Why they are good',
		'delay-answer.until': 'Last day for the answer',
		'charge-fee.count': 'Which request of the month, or how many pages',
		'record-payment.servedOn': 'Day of payment',
		'record-opinion.servedOn': 'Day the opinion came',
		'record-agency-opinion.servedOn': 'Day the opinion came',
		'answer-consultation.reason': 'Reasons for refusing',
		'record-opinion.reason': 'Reasons for refusing',
		'answer-as-agency.reason': 'Reasons for refusing',
		'record-agency-opinion.reason': 'Reasons for refusing',
		'tell-third-party.reason': 'Why withholding it would gravely affect the public interest',
		'lapse-correction.reason': 'Why there is no good reason',
		'consult-third-party.letter': 'The information, and what is asked',
		'consult-co-agency.letter': 'The information, and what is asked',
		'information-correction.forward.unit': 'Unit that examines it',
		'information-correction.forward.reason': 'Why that unit',
		'give-back.reason': 'Why that unit may correct it',
		'check-record.findings': 'What the record says, held against the evidence',
		'information-correction.draft.outcome': 'Result',
		'information-correction.draft.facts': 'What was found',
		'information-correction.draft.opinion': 'Answer',
		'information-correction.draft.where': 'Which body to ask (owed where it is not this one)',
		'decide-part.ground': 'Ground for withholding',
		'record-search.terms': 'Words searched for',
		'record-search.findings': 'How it was searched, and what was found',
		'contest.servedOn': 'Day it was accepted',
		'contest-result.servedOn': 'Day of the result',
		'information-request.draft.outcome': 'Decision',
		'information-request.draft.facts': 'Facts and reasons',
		'information-request.draft.opinion': 'The answer'
	},
	options: {
		'in-person': 'Handed in',
		'signed-post': 'By post, signed for',
		'confirmed-here': 'The applicant confirmed it on this portal, the office confirms it today',
		'both-confirmed': 'Confirmed with the applicant by telephone or otherwise',
		'per-item': 'Request',
		'per-page': 'Page',
		'third-1': 'Third party 1',
		'third-2': 'Third party 2',
		'third-3': 'Third party 3',
		'third-4': 'Third party 4',
		'third-5': 'Third party 5',
		'third-6': 'Third party 6',
		'third-7': 'Third party 7',
		'third-8': 'Third party 8',
		'third-9': 'Third party 9',
		consents: 'Consents',
		refuses: 'Does not consent',
		found: 'Found',
		'nothing-found': 'Nothing found',
		'record-held': 'Yes, this unit corrects it',
		'record-not-held': 'No, another body does',
		'record-corrected': 'Corrected',
		'record-kept': 'Not corrected',
		'record-elsewhere': 'Another body may correct it; the person is told which',
		'with-another-body': 'Another body is responsible',
		release: 'Release',
		redact: 'Release with passages removed',
		withhold: 'Withhold',
		drop: 'Drop this part',
		'no-harm': 'No harm',
		'harm-consented': 'Harm, but the third party consents',
		'harm-outweighed': 'Harm, but withholding would gravely affect the public interest',
		'harm-withheld': 'Harm: those parts are withheld',
		reconsideration: 'Reconsideration',
		'direct-suit': 'Suit without reconsideration',
		'suit-after-review': 'Suit after reconsideration',
		kept: 'Upheld',
		corrected: 'Corrected',
		'other-result': 'Other result',
		disclosed: 'Disclosed',
		'published-already': 'Already public, told where',
		'partly-disclosed': 'Partly disclosed',
		'state-secret': 'State secret',
		'legally-barred': 'Barred by another law or administrative regulation',
		'three-securities': 'Endangers security or social stability',
		'third-party-rights': 'Protects a third party’s lawful rights',
		'internal-affairs': 'Internal affairs (three kinds)',
		'process-information': 'Information of a process (four kinds)',
		'enforcement-file': 'Enforcement case file',
		'inquiry-procedure': 'Matter of a special inquiry procedure',
		'not-held': 'Not held by this body',
		'held-elsewhere': 'Another body is responsible, named',
		'to-be-made': 'Does not exist and would have to be made',
		'still-unclear': 'Still unclear after correction',
		'complaint-instead': 'A petition, complaint or report',
		'repeat-request': 'Repeated request',
		'published-work': 'Asks for a published work',
		'bulk-without-reason': 'Very many requests without good reason',
		'confirm-again': 'Asks to confirm or re-issue what it has',
		'not-corrected': 'Not corrected in time without good reason',
		'fee-unpaid': 'Fee not paid in time',
		'withdrawn-request': 'Withdrawn by the applicant'
	},
	refusals: {
		'receipt-by-channel':
			'The day of receipt does not fit the way it came: handed in, that day; by post, the day signed for; online or by fax, the day both sides confirm; never later than today.',
		'filed-online': 'Only a request filed online is confirmed here.',
		'not-confirmed-before': 'You have confirmed it already.',
		'first-correction': 'A correction may be asked for once only.',
		'within-correction-period': 'The time to ask for a correction (7 working days from receipt) is over.',
		'correction-period-over': 'The time to correct is not over yet.',
		'reasons-not-asked-before': 'Reasons were asked for already.',
		'reasons-accepted': 'A later day may be set only after the reasons were found good.',
		'within-answer-period': 'The answer period is over, or stands still.',
		'not-charged-before': 'A fee notice was issued already; a request is charged once only.',
		'beyond-free-steps': 'Within the free quantity: nothing may be charged.',
		'fee-by-tariff':
			'The sum does not follow the tariff: requests 11 to 30 of a month 100 yuan each, from the 31st each ten 100 more; pages up to 30 free, 31 to 100 10 yuan each, 101 to 200 20 yuan, above 200 40 yuan.',
		'fee-period-open': 'The time to pay is over.',
		'fee-period-over': 'The time to pay is not over yet.',
		'was-asked': 'This party was not asked, or has answered.',
		'refusal-with-reason': 'Who does not consent gives the reasons.',
		'was-consulted': 'This third party was not asked.',
		'consultations-settled': 'An opinion is still missing, and the 15 working days are not over.',
		'part-with-ground': 'What is withheld or removed needs a ground; what is released has none.',
		'part-with-file': 'A part released with passages removed needs its file.',
		'parts-fit-the-decision':
			'Decision and parts do not agree: a partial release has parts given and parts withheld; a full one withholds nothing; a refusal gives nothing.',
		'third-parties-heeded':
			'A third party has not consented (silence is no consent). Say why it is not harmed, or tell it the reasons in writing first.',
		'third-party-asked-first': 'Before withholding for a third party’s sake, ask it.',
		'search-recorded': 'Before the answer “not held”, record the search.',
		'separability-tested': 'Before refusing, say whether a part can be given.',
		'secrecy-reviewed': 'Before giving anything, record the secrecy review and the reviewer.',
		'to-another-unit': 'That unit has looked and given it back. Name another.',
		'record-not-here': 'What this unit itself corrects is not given back.',
		'record-fits':
			'This does not agree with what was found: who keeps the record corrects it or not; who does not keep it says who does.',
		'correction-told':
			'A correction owes the new text and its day, which is not later than today; other answers name neither.',
		'body-named': 'Say which body is to be asked.',
		'place-named': 'Say where and how to get it, or which body or way is responsible.',
		'unclear-after-correction': 'This answer is possible only after a correction.',
		'bulk-after-asking':
			'Wait for the reasons or for their day to pass; without having asked, this answer is impossible.',
		'contest-open': 'No such reconsideration or suit was recorded, or it has its result.'
	},
	fields: {
		recordBody: { label: 'Whose record is it?', hint: 'If you know; otherwise leave it empty.' },
		recordSays: {
			label: 'What does it say now?',
			hint: 'As it stands there, for example: year of birth 1965.'
		},
		shouldSay: { label: 'What should it say?', hint: '' },
		requestNumber: {
			label: 'The request for information by which you saw it',
			hint: 'Its number; leave it empty if you saw it otherwise.'
		},
		docNumber: { label: 'Document number', hint: 'As printed on a notice; leave it empty if you have none.' },
		body: {
			label: 'Which body do you ask?',
			hint: 'If you know it; otherwise the disclosure office finds it.'
		},
		provision: { label: 'In which form do you want it?', hint: '' },
		delivery: { label: 'How do you want to get it?', hint: '' },
		applicantKind: { label: 'Who applies?', hint: 'Used only for the figures of the yearly report.' },
		idProof: {
			label: 'How will you prove who you are?',
			hint: 'The law asks for it: an identity card, or the registration of an organisation.'
		}
	},
	fieldsIn: {
		'information-correction.title': 'Which record about you is wrong?',
		'information-correction.story': 'What shows that it is wrong (your evidence)?',
		'information-request.title': 'What is the information called?',
		'information-request.story': 'Describe it: content, time, scope, so that it can be found'
	},
	fieldOptions: {
		'natural-person': 'A person',
		business: 'Business',
		'research-body': 'Research body',
		'public-benefit-body': 'Public-benefit organisation',
		'legal-service-body': 'Legal service body',
		'other-body': 'Another organisation',
		electronic: 'Electronic file',
		paper: 'On paper',
		'look-on-site': 'To be read on site',
		'other-form': 'Another form',
		online: 'To read and download here',
		'by-post': 'By post',
		'pick-up': 'Picked up',
		'other-way': 'Another way',
		attached: 'A photo with this request',
		'at-counter': 'Shown at the counter',
		'copy-by-post': 'A copy by post'
	},
	steps: {
		record: 'Which record',
		correction: 'What is wrong',
		information: 'What information',
		provision: 'How',
		applicant: 'Applicant'
	}
} as const satisfies Shape<typeof zh>;
