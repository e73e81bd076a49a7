import type { Shape } from '#i18n/fill.ts';
import type { papers as zh } from '#i18n/zh/papers.ts';

/** The English papers are translations: the Chinese paper is the one that counts. */
export const papers = {
	list: 'Papers',
	open: '{title} (PDF)',
	mark: ': ',
	heading: '{numeral}. {label}',
	numerals: '123456789',
	titles: {
		receipt: 'Receipt of registration',
		forwarding: 'Letter of forwarding',
		assignment: 'Letter of assignment',
		acceptance: 'Notice of acceptance',
		refusal: 'Notice of non-acceptance',
		objection: 'Letter of objection',
		'objection-decision': 'Decision on the objection',
		extension: 'Notice of extension',
		opinion: 'Written opinion',
		result: 'Notice of result',
		reply: 'Written reply',
		'review-opinion': 'Review opinion',
		'hand-over': 'Notice of hand-over'
	},
	marks: {
		receipt: 'R',
		forwarding: 'F',
		assignment: 'A',
		acceptance: 'AC',
		refusal: 'N',
		objection: 'O',
		'objection-decision': 'OD',
		extension: 'E',
		opinion: 'OP',
		result: 'RE',
		reply: 'RP',
		'review-opinion': 'RV',
		'hand-over': 'H'
	},
	number: '{issuer}, {mark} [{year}] {digits}-{n}',
	openings: {
		receipt:
			'Your submission ({procedure}) has been registered. Keep the number and the query code: with both you can follow it at any time.',
		forwarding:
			'The following submission ({procedure}) is forwarded to you. Decide within the period whether you accept it, and tell the person who filed in writing.',
		assignment:
			'The following submission ({procedure}) is assigned to you. Handle it by law and report the result by the day named.',
		acceptance: 'Your submission ({procedure}) has been accepted. We inform you as follows.',
		refusal:
			'By law your submission ({procedure}) belongs to another way and is not accepted here. The reason and the way are given below.',
		objection:
			'We have studied the submission ({procedure}) that you sent us, hold that it is not within our duties, and object.',
		'objection-decision':
			'Your objection about the submission ({procedure}) has been examined. The decision:',
		extension:
			'Your submission ({procedure}) cannot be finished within the first period. An extension has been approved.',
		opinion: 'Your submission ({procedure}) has been investigated. Our opinion:',
		result: 'Your submission ({procedure}) has been verified and handled. The result:',
		reply: 'Your submission ({procedure}) has been studied. Our reply:',
		'review-opinion': 'Your request for review of the earlier opinion has been examined. The review opinion:',
		'hand-over':
			'Your submission ({procedure}) was handed over sealed to the competent body. Its content was not read here.'
	},
	closing: { filer: 'This is to inform you.', unit: 'Sent for action.' },
	fields: {
		accepted: 'Accepted on',
		approvedOn: 'Approved on',
		approver: 'Approved by',
		article: 'Basis',
		attachments: 'Attachments',
		basis: 'Basis',
		body: 'Competent body',
		calendar: 'Calendar',
		channel: 'How it came',
		claims: 'Requests',
		clock: 'Period',
		coUnits: 'Co-handling units',
		decision: 'Decision',
		earlier: 'Earlier opinion',
		extended: 'Extended by',
		facts: 'Facts and reasons found',
		findings: 'Findings of the review',
		follow: 'How to follow it',
		grounds: 'Grounds of the request',
		handedOver: 'Handed over on',
		kind: 'Kind',
		legal: 'Legal basis',
		matter: 'Matter',
		newDue: 'New last day',
		next: 'What happens next',
		objected: 'Objection',
		oldDue: 'First last day',
		opinion: 'Opinion',
		outcome: 'Outcome',
		period: 'Period there',
		privacy: 'Your personal data',
		proof: 'Proof of hand-over',
		proposed: 'Unit proposed',
		queryCode: 'Query code',
		reason: 'Reasons',
		reasonCode: 'Why not accepted',
		received: 'Received',
		receiver: 'Receiver',
		remedy: 'Remedy',
		report: 'What to report',
		reportBy: 'Report by',
		routeContact: 'Contact',
		stays: 'Effect of this registration',
		tellBy: 'Tell the filer by',
		unit: 'Handling unit',
		unlawfulKind: 'Kind of unlawful charge',
		way: 'Way and steps'
	},
	head: {
		caseNumber: 'Case number',
		contact: 'Contact',
		delivery: 'Service',
		signatory: 'Signed by',
		addressee: 'To: {name}',
		filer: 'the person who filed {number}',
		seal: '(Seal)',
		check: 'Scan to verify',
		page: 'Page {page} of {pages}',
		foreign: 'Translation. The Chinese paper is the one that counts.'
	},
	signatories: {
		resident: 'registration system',
		system: 'registration system',
		registrar: 'registrar',
		dispatcher: 'officer in charge of forwarding',
		handler: 'handling officer',
		'co-handler': 'co-handling officer',
		head: 'head of the unit',
		reviewer: 'head of the reviewing unit',
		'third-party': 'Third party',
		liaison: 'liaison officer'
	},
	says: {
		sealedTitle: 'Sealed; cannot be read here',
		anonymousTitle: '(no title)',
		electronic: 'Online; the day of service is the one the system records',
		onPaper: 'By hand or by post; the day of service is the one on the proof of service',
		betweenUnits: 'Within the portal; received when entered',
		phone: 'Telephone {lines}; online with number and query code',
		online: 'Online with number and query code',
		queryCode: 'Shown to you when you filed; only a check value is kept, so it cannot be shown again',
		next: '{next} At latest {day} ({clock}).',
		nextPlain: '{next}',
		noClock: 'The rules of that day give no such period',
		clock:
			'{name} ({id}, {standing}): counted from {start}, last day {due}. Extended: {extended}; paused: {paused}',
		openEnd: 'no figure in the rule',
		days: '{n} days',
		none: 'none',
		calendar: 'Holiday arrangement of the State Council for {year} and local holidays',
		provisional: 'The holiday arrangement for {year} is not published yet; the day may still move',
		follow: 'On this portal under “Follow”, with number and query code or signed in',
		way: 'The handling unit investigates, forms an opinion by law and answers you in writing',
		attachments: 'The registration and {n} attachments, sent within the portal',
		noAttachments: 'The registration, without attachments, sent within the portal',
		report: 'Facts, basis, opinion and how it was carried out',
		noProposal: 'Left to the forwarding office',
		upheld: 'The objection is upheld; another unit is found',
		rejected: 'The objection is rejected; you handle the matter',
		objected: '{unit}, on {day}',
		earlier: '{number}, {day}',
		earlierUnknown: 'the opinion served on {day}',
		countyRule: 'county rule',
		approver: 'Head of the {unit}',
		reviewBody: 'the next higher body',
		review:
			'Review: within {n} days of receiving this opinion, to the {body}. {date} Press “Not solved” on this portal or write.',
		recheck:
			'Re-examination: within {n} days of receiving this opinion, in writing to the {body}. {date} Without a request this opinion is final.',
		servedToday: 'Last day: {day}.',
		servedLater: 'If received today, last day {day}; if later, counted from the day after receipt.',
		again:
			'Second handling: within {n} days of receiving this paper (county rule) you may tell the {body} what is not solved and have it handled once more. {date} Against an administrative act that infringes your rights you may apply for reconsideration within 60 days of knowing it, or sue within six months; filing here does not stop these periods.',
		refusalRemedy:
			'If you disagree, you may ask the {body} within {n} days of receipt (county rule) to check the way. {date} The other way has its own period: act in time.',
		stays:
			'Filing here does not stop the period there; this registration stays on record and can be followed.',
		noPeriod: 'That way has no fixed period; apply early',
		sealedPrivacy:
			'What you sent and who you are was encrypted on arrival; only the {issuer} can open it. The portal reads and keeps no plain text; after the hand-over only the number and the time remain.',
		privacy:
			'The {issuer} processes your name, contact and account to handle this matter. Only those who handle it use them, and they are not told to the party complained of. They are kept by the archive rules and then destroyed. You may see and correct them, and withdraw the matter.'
	},
	verify: {
		title: 'Verify a paper',
		good: 'This portal issued this paper',
		goodText: 'Compare each item with the paper in your hand. If one differs, it is not this paper.',
		bad: 'No such paper was found',
		badText:
			'The link is incomplete, or the paper was not issued here. Check the address or call the unit named on the paper.',
		kind: 'Kind of paper',
		number: 'Case number (partly hidden)',
		unit: 'Issued by',
		day: 'Issued on',
		note: 'This only says that the paper was issued. It shows neither its content nor who filed.'
	}
} as const satisfies Shape<typeof zh>;
