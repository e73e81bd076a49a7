/** Who took tables of cases away, and what the privacy page says of each kind of data. */
export const guarding = {
	exports: {
		title: 'Exports',
		lead: 'Each table of cases that left the desk: who took it, when, what for, by which filter, how many rows. An entry is never changed or removed.',
		at: 'When',
		officer: 'Who',
		unit: 'Unit',
		list: 'Table',
		purpose: 'Purpose',
		note: 'In their words',
		filter: 'Filter',
		noFilter: 'none',
		rows: 'Rows',
		lists: {
			cases: 'List of cases',
			supervision: 'Supervision list',
			'calendar-moves': 'Moved by a calendar'
		},
		empty: { title: 'Nothing was exported yet', text: 'When somebody exports a table, it appears here.' }
	},
	ownData: {
		title: 'My data',
		link: 'My data: see, correct, delete, take along',
		lead: 'What the portal keeps of you for this case, what for, who saw it and until when.',
		sealed:
			'What you reported, who you are and your files were encrypted on arrival. The portal has no key to them, so it can neither show nor correct them. Where needed, tell the discipline body by letter.',
		erased: 'Who you are has been erased and cannot be brought back.',
		held: 'What is kept',
		about: 'Of whom',
		parts: { filer: 'You', represented: 'The person you filed for', joint: 'Who filed with you' },
		nothing: 'You left no name and no contact.',
		uses: {
			title: 'What for, and by what right',
			what: 'Data',
			why: 'What for',
			law: 'By what right',
			rows: [
				{
					what: 'Name, contact, address',
					why: 'To look into the matter, serve papers, tell you how it goes',
					law: 'Needed for a duty set by law (PIPL art. 13(1)(3)); Petition Regulations art. 22'
				},
				{
					what: 'What you wrote, and files',
					why: 'To register, pass on, handle and answer',
					law: 'Needed for a duty set by law (PIPL art. 13(1)(3))'
				},
				{
					what: 'The masked public version',
					why: 'To publish what came of it',
					law: 'Duty to publish; you can have it taken down at any time'
				},
				{ what: 'Data of a person under 14', why: 'The same', law: 'Consent of the guardian (PIPL art. 31)' }
			]
		},
		notice: 'The notice you saw when you sent it: version {version}',
		files: 'Files',
		file: '{name} ({size} KB)',
		told: 'Messages to you',
		toldRow: '{day} {channel}{sent}',
		channels: { email: 'e-mail', sms: 'text message' },
		waiting: ' (waits to be sent)',
		published: 'Published',
		publishedRow: 'Published {from}, taken down {to}',
		publishedSince: 'Published since {from}, personal data masked',
		never: 'Never.',
		kept: 'Until when',
		keptUntil: '{years} years after the end, that is {day}; then archived and destroyed.',
		keptOpen: '{years} years after the end; then archived and destroyed.',
		looks: 'Who looked at your name and contact',
		download: 'Take it along (JSON)',
		all: 'Take everything along (JSON)',
		print: 'Print the case and its course',
		requests: 'What you asked',
		none: 'Nothing yet.',
		asked: 'Asked {day}, answer due by {due}',
		askedOpen: 'Asked {day}',
		states: {
			open: 'Waits for an answer',
			agreed: 'Agreed; another officer carries it out',
			done: 'Done',
			refused: 'Not done, for the reason below'
		},
		ask: 'Ask for something',
		askHint: 'Free of charge. You get an answer by {due}; a refusal gives its reason.',
		kind: 'What do you want?',
		kinds: {
			correct: 'Correct name, telephone, e-mail or address',
			delete: 'Erase who I am',
			explain: 'Explain how my data are used',
			withdraw: 'Take down the published outcome'
		},
		kindHints: {
			correct: 'Fill in only what changes. What you filed is corrected by “add facts”.',
			delete:
				'Once the case has ended, name, telephone and address can be erased; the case itself is archived by law. We cannot reach you afterwards.',
			explain: 'For example: why a unit was given my data.',
			withdraw: 'No reason needed. It is gone from pages, search and data files within minutes.'
		},
		changes: {
			name: 'The right name',
			phone: 'The right telephone',
			email: 'The right e-mail',
			address: 'The right address'
		},
		words: 'In your words',
		send: 'Send',
		sent: 'We have your request.',
		remedy:
			'Against the answer you can complain to the county cyberspace office or go to court (PIPL arts. 50, 65).',
		problems: {
			'choose-one': 'Choose one',
			'nothing-to-correct': 'Fill in what is to be corrected',
			'not-a-phone': 'The telephone number is not complete',
			'not-an-email': 'The e-mail address is not complete',
			'too-long': 'Too long; shorten it',
			missing: 'Write what it is about'
		},
		refused: {
			'already-asked': 'The same request is waiting already.',
			'nothing-held': 'Of this case no personal data are held that could be worked on.'
		},
		account: {
			lead: 'Cases filed with this contact, where you are signed in, and what you chose.',
			since: 'First signed in',
			contact: 'The contact is kept as a one-way keyed hash only, to find your cases.',
			cases: 'Your cases',
			noCases: 'No cases.',
			follows: 'Decisions you follow: {n}.',
			end: 'Delete the account',
			endText: 'Deletes the account and where it was signed in. Cases stay and open with number and code.',
			ended: 'The account is deleted.'
		},
		desk: {
			title: 'Data requests',
			lead: 'What people ask about their own data: correct, erase, explain, take down. Answer in time; a refusal gives its reason.',
			law: 'Personal Information Protection Law, arts. 44 to 50',
			number: 'Number',
			kind: 'Request',
			asked: 'Asked',
			due: 'Due',
			state: 'State',
			see: 'Open',
			empty: { title: 'No request waits', text: 'When somebody asks, it appears here.' },
			purpose: 'Answering a request about own data',
			open: 'Show it (and write down that I looked)',
			openText: 'The request holds personal data. Your name, the time and the purpose are written down.',
			leave: 'The case is about a minor: looking needs leave first.',
			words: 'In their words',
			noWords: 'Nothing was written.',
			from: 'As registered',
			to: 'To become',
			check:
				'Check who asks before you correct: whoever holds the new telephone or e-mail can open this case.',
			deleteText:
				'Agreeing proposes the erasure; another person, an archivist, carries it out. It cannot be undone. An open case cannot be erased.',
			withdrawText: 'Take the outcome down in the case first, then answer here.',
			toCase: 'Open the case',
			answer: 'Answer (they will read it)',
			reason: 'A refusal must give its reason',
			done: 'Agree and do it',
			refuse: 'Refuse',
			said: {
				done: 'Done and answered.',
				refused: 'Answered.',
				agreed: 'Erasure proposed; it waits for an archivist.'
			},
			refused: {
				'reason-missing': 'Write the answer or the reason',
				'answered-already': 'This request was answered already.',
				'not-by-you': 'Your post does not answer such requests.',
				'still-public': 'The outcome is still public; take it down first.',
				'nothing-held': 'No personal data are held that could be corrected.',
				open: 'The case is open; who filed cannot be erased yet.',
				'no-such-case': 'There is no such case.',
				missing: 'Give the reason'
			}
		}
	},
	retentionTable: {
		title: 'How long',
		lead: 'After a case has ended:',
		kind: 'Kind',
		years: 'Period',
		basis: 'Basis',
		yearsText: '{n} years'
	},
	work: {
		wait: 'Too much was sent from this network address within an hour. What you typed is kept: send it again in {minutes} minutes, or call 12345.',
		busy: 'Safety check, one moment …',
		note: 'Your phone solves a sum in place of a picture puzzle. It tells nobody who you are and asks no other site.'
	}
};
