import type { Shape } from '#i18n/fill.ts';
import type { follow as zh } from '#i18n/zh/follow.ts';

export const follow = {
	error: 'Error: ',
	forget: {
		title: 'Do others use this device?',
		text: 'For one hour after filing this browser can open the receipt again, with number and code; the page on which you follow the case needs no code for two hours after it was opened. Write down number and code first, then press the button: receipt and access are removed from this device at once, and the case goes on as before. Browser history and screenshots you must delete yourself.',
		button: 'Forget it on this device',
		done: 'Receipt and access were removed from this device. To see the case, enter its number and query code. Browser history and screenshots you must delete yourself.'
	},
	errorHead: 'There is a problem',
	title: 'Follow a case',
	lead: 'Enter the number and the query code of your receipt.',
	number: 'Number',
	numberHint: 'For example 2026-4831-5072-19; the dashes may be left out.',
	code: 'Query code',
	codeHint: 'Eight letters and digits, capital or small.',
	open: 'Show',
	wrong: {
		number: 'The number is incomplete or miscopied; compare it with the receipt',
		pair: 'Number and query code do not match; check both',
		wait: 'Too many tries; try again in {minutes} minutes'
	},
	noCode: 'No query code',
	noCodeText:
		'If you left a phone or e-mail when you filed, sign in with a one-time code and see all your cases.',
	toMy: 'Sign in with a code',
	lost: 'An anonymous case whose code is lost cannot be followed; what is new can be filed again.',
	you: 'You',
	sealedTitle: 'Registration of an accusation',
	who: 'With whom it is now',
	byWhen: 'By',
	youCan: 'Next',
	taken: '“{action}” is done.',
	question: 'The unit asks you',
	answerIt: 'Answer',
	routed: 'Please take another way for this',
	route: {
		name: 'Way',
		body: 'Where',
		contact: 'Contact',
		period: 'Period',
		mediation: 'Mediation first',
		basis: 'Basis'
	},
	answer: 'Answer',
	answeredBy: '{unit}, served on {day}',
	acts: 'What you can do',
	first: {
		'confirm-filing': {
			meaning:
				'The request is registered and numbered, and waits for you to confirm that it is yours. Until you do, the period for the answer does not begin.',
			next: 'Press “Confirm that this request is mine” on the page where you follow the case; the disclosure office then confirms too. The day on which both have confirmed is the legal day of receipt; the answer is counted from the next day.',
			ifNothing: 'If nothing happens for some days, telephone {unit}: {phone}, and give your number.'
		}
	},
	act: {
		reply: 'Answer the question',
		'add-facts': 'Add facts',
		withdraw: 'Withdraw',
		'confirm-solved': 'Confirm that it is solved',
		'not-solved': 'It is not solved',
		rate: 'Rate'
	},
	explain: {
		reply: 'The unit sees your answer at once. The period does not stand still for it.',
		'add-facts': 'New facts, photos and files go here.',
		withdraw: 'Nothing more is done after that. You can file again when you need to.',
		'confirm-filing':
			'A request made online is received, in law, on the day that both you and the disclosure office confirm it; the answer is counted from the next day.',
		correct:
			'You are asked once only. Write everything that is asked below; after that the answer is counted anew. Without a good reason for staying silent, the request counts as given up.',
		'give-reasons':
			'Reasons are asked only when the number of requests is clearly beyond reason. With good reasons the request goes on; otherwise you are told in writing.',
		'confirm-solved': 'This closes the case.',
		'not-solved':
			'Say what is not solved. A petition goes to review by the unit above; others are handled once more. It counts in the statistics.',
		rate: 'Ratings count in the public statistics without a name. A bad one also goes to the supervisors.'
	},
	timeline: 'What happened',
	pair: '{name}: {value}',
	sentByYou: 'What you sent',
	record: 'Print or keep the whole record',
	looks: 'Who has looked at your name and contact',
	noLooks: 'Nobody so far. Each look needs a purpose and is listed here.',
	look: '{day} – {unit}: {purpose}',
	recordTitle: 'Record',
	sent: {
		received: 'Received at',
		place: 'Place',
		accused: 'Units or persons complained of',
		identity: 'Named or anonymous',
		files: 'Files'
	},
	clocks: {
		title: 'Periods',
		name: 'Period',
		due: 'By',
		state: 'State',
		standing: 'Standing',
		how: 'How counted',
		explain: 'See each day',
		mine: ' (yours)',
		late: ' (late)',
		inTime: ' (in time)',
		none: 'There is no period.'
	},
	my: {
		title: 'My cases',
		lead: 'Sign in with the phone or e-mail you left when you filed. No password.',
		contact: 'Mobile number or e-mail',
		contactHint: 'We send a code of six digits that is good for ten minutes.',
		send: 'Send the code',
		sentTo: 'If {contact} was left with a case, the code is on its way.',
		pin: 'Code',
		pinHint: 'Six digits',
		signIn: 'Sign in',
		other: 'Use another number or e-mail',
		wrongContact: 'Enter the whole number or address',
		wrongPin: 'The code is wrong or has run out; ask for a new one',
		wait: 'Too many tries; try again in {minutes} minutes',
		signedIn: 'Signed in',
		list: 'Your cases',
		none: 'Nothing was filed with this number or address. Accusations are not shown here.',
		question: 'A question waits for you',
		due: 'By {day}',
		signOut: 'Sign out',
		officer: 'You are signed in as an officer. Sign out first to sign in as a resident.'
	},
	outbox: {
		title: 'Demonstration: messages sent',
		lead: 'In the demonstration no text message or e-mail really leaves; they are all here.',
		link: 'See the messages of the demonstration',
		to: 'To',
		search: 'Only to this e-mail address or telephone',
		submit: 'Look',
		none: 'No such message has been sent yet.'
	},
	ifLate: {
		title: 'If it is not done by then',
		ownTitle: 'If you do nothing by then',
		text: 'If “{clock}” is not done by {due}, the portal records the delay the next day and tells you, without your asking; the unit still has to do it.',
		route: 'You may then also take another way: {name}. Turn to {body}, {contact}. {until}',
		yours: {
			'XF-REVIEW-REQUEST':
				'After this day without a request for review the opinion stands; new facts can be brought as a new matter.',
			'XF-RECHECK-REQUEST':
				'After this day without a request the review stands; new facts can be brought as a new matter.',
			'CASE-AGAIN': 'After this day the matter is closed; what is new can be brought again.',
			'RT-CONFIRM':
				'After this day the court can no longer be asked to confirm; the agreement itself still holds.'
		}
	},
	silence: {
		title: 'The period is over and you have no answer yet',
		text: 'The period “{clock}” ended on {due} and the unit did not act in time. This is recorded; the unit still has to act.',
		body: 'You can ask {body} to supervise it (telephone {phone}).',
		route: 'Another way is open as well: {name}. Apply to {body}, {contact}. {until}',
		until: 'Apply by {day}.',
		unit: 'What {body} does, and how to reach it',
		basis: 'Basis',
		ask: 'Ask for supervision',
		asked: 'You asked for supervision. The supervising office will turn to the unit.'
	}
} as const satisfies Shape<typeof zh>;
