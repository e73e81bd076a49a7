import type { Shape } from '#i18n/fill.ts';
import type { sides as zh } from '#i18n/zh/sides.ts';

export const sides = {
	harm: 'There may be a sign of harm to a minor in this submission',
	harmWords:
		'Words found: {words}. Read the text, then decide. If harm is possible it must be reported at once, whether or not the matter itself is accepted.',
	reportHarm: 'Report at once',
	dismissHarm: 'No sign of harm',
	waits: 'This still waits',
	tasks: {
		harm: 'Read the possible sign of harm to a minor',
		'check-rating': 'Look into the bad rating',
		'call-back': 'Call the filer back',
		'hand-up': 'Hand up to the body above',
		'enter-result': 'Enter the decision of the body above',
		execution: 'Carry out the supporting opinion',
		refund: 'Have the charge given back',
		report: 'Send the closing report',
		correct: 'Correct, and record it',
		recusal: 'Decide on the request for recusal',
		share: 'A helping unit hands in its share'
	},
	minor:
		'A minor is concerned. Personal data is read only with leave; nothing in the public version may tell who the child is.',
	shares: 'Shares of other units',
	isHarm: 'Report of harm',
	handedIn: 'Handed in {day}',
	until: 'Due {day}',
	late: 'Late',
	alikeEnded: ' (re-checked, final)',
	links: 'Linked matters',
	linkKinds: {
		merged: 'Merged into',
		duplicate: 'The same matter, running',
		again: 'The same matter, decided for good',
		repeat: 'The same matter, earlier',
		origin: 'From the suggestion'
	},
	linkedFrom: {
		merged: 'Merged into this one',
		duplicate: 'Not accepted because this one runs',
		again: 'Not accepted again because this one is final',
		repeat: 'Filed again',
		origin: 'Proposed as a decision'
	},
	leave: {
		title: 'Ask for leave first',
		lead: 'A minor is concerned. Say what for; another person, the head of your unit or a dispatcher, gives leave. It holds for seven days, and each look is recorded.',
		ask: 'Ask for leave',
		asked: 'Asked. Come back when leave is given.',
		open: 'Requests that wait for leave',
		row: '{name} ({unit}) {day}: {purpose}',
		give: 'Give leave',
		refuse: 'Refuse',
		given: 'Leave given.',
		refused: 'Refused.',
		own: 'Another person decides on your own request.'
	},
	joint: {
		title: 'Ask others to co-sign',
		text: 'Give the number and the co-sign code to those who want to join; they add their names on the co-sign page, as many as wish. The code only lets people join; it shows nothing of what you wrote.',
		code: 'Co-sign code',
		count: '{n} have co-signed',
		page: 'Co-sign page',
		invited: 'Asked to join what somebody else filed? ',
		heading: 'Co-sign a submission',
		lead: 'Ask the person who filed for the number and the co-sign code. To co-sign means that you claim the same. Your name and phone are stored encrypted; only officers who need them for the matter see them, and each look is recorded.',
		number: 'Number',
		numberHint: 'For example 2026-4831-5072-19; the dashes can be left out',
		codeHint: 'Eight letters and digits',
		name: 'Name',
		phone: 'Mobile or telephone',
		agree: 'I claim the same and agree to be entered as a co-signer',
		join: 'Co-sign',
		wrong: 'Number and code do not fit, or the matter has ended and nobody can join any more.',
		wait: 'Too many tries; please try again in {minutes} minutes',
		missing: 'Please fill in {field}',
		badPhone: 'Please give a real telephone number',
		mustAgree: 'Please tick that you agree',
		again: 'This telephone number has co-signed already.',
		done: 'You have co-signed',
		doneText:
			'You are co-signer number {n}. Ask the person who filed how it stands; a published result appears under the outcomes.',
		people: 'Co-signers ({n})',
		represented: 'Co-signers'
	},
	lead: {
		title: 'How the case goes into which yours was merged',
		text: 'Yours is handled together with another, and its result holds for you as well. Somebody else may have filed that one, so only how it goes is shown here, not what it says.',
		stage: 'Stage',
		step: 'Latest step',
		on: 'Day',
		outcome: 'Result'
	},
	back: {
		title: 'What came of the other way',
		lead: 'If you went the other way, say here what came of it. It is counted, and where they did not take it, we take it up again.',
		chart: 'What came back from other ways',
		mediated: "People's mediation",
		settled: 'Of these settled'
	},
	repeatShare: 'Repeats',
	reviews: 'Reviews and re-checks'
} as const satisfies Shape<typeof zh>;
