import type { Shape } from '#i18n/fill.ts';
import type { filing as zh } from '#i18n/zh/filing.ts';

export const filing = {
	error: 'Error: ',
	errorHead: 'There is a problem',
	optional: ' (optional)',
	clauseComma: ', ',
	back: 'Back',
	continue: 'Continue',
	change: 'Change',
	date: { y: 'Year', m: 'Month', d: 'Day' },
	yuan: 'yuan',
	upTo: 'Up to {max} characters',
	door: {
		title: 'Where to begin',
		lead: 'Choose a door, or say it in your own words. A wrong door does no harm: the staff move it to the right one.',
		emergency: 'If there is danger now, call 110 (police), 119 (fire), 120 (ambulance) or 122 (traffic).',
		own: 'Not sure which one',
		ownText: 'Write one sentence. We say who is responsible and which other ways are open to you.',
		describe: 'What is it about',
		describeHint:
			'For example: the street lamps on Yanjiang Road have been out for three months. No identity or phone numbers.',
		find: 'Find the way',
		asked: 'Or answer a few questions',
		start: 'Start the questions',
		doors: 'Or choose a kind',
		resume: 'You have an unfinished draft',
		resumeOne: 'Go on with: {name}'
	},
	questions: {
		title: 'A few questions to find the door',
		what: 'What kind of matter is it?',
		who: 'Who did it, or who should see to it?',
		want: 'What do you want to happen?',
		noChoice: 'Choose one',
		whats: {
			danger: 'Somebody is in danger now',
			trouble: 'Roads, water, power, surroundings: nobody looks after it',
			need: 'Hardship at home, or an office matter that gets stuck',
			money: 'I was charged what I should not pay',
			enforced: 'A fine, a seizure, or the way officers behaved',
			work: 'Unpaid wages, or a dispute with an employer',
			private: 'A dispute with a neighbour, a trader or a company',
			official: 'An official takes money or abuses the office',
			document: 'I want a document or data of an authority',
			idea: 'I have a suggestion',
			ask: 'I only want to ask'
		},
		whos: {
			authority: 'A department, a township, enforcement officers',
			service: 'A school, a hospital, a village committee, a utility',
			business: 'A trader, a company, an employer',
			person: 'A neighbour, a relative, another person',
			unknown: 'I do not know, or nobody'
		},
		wants: {
			solve: 'Get it put right',
			refund: 'Get the money back',
			punish: 'Have a breach of law punished',
			undo: 'Have a penalty or decision set aside',
			explain: 'Get an explanation'
		}
	},
	found: {
		title: 'What you can do',
		written: 'You wrote: {words}',
		again: 'Change it and search again',
		emergency: 'Call first',
		otherWays: 'The law gives you other ways too',
		otherWaysText:
			'These may be quicker or help more. You may still file here and will not be refused for it; but filing here does not stop the periods that run there.',
		body: 'Where',
		contact: 'Contact',
		period: 'Period',
		mediation: 'Mediation first',
		why: 'Why',
		decided: 'Because you wrote: {words}',
		decidedAnswer: 'Because of your answers',
		matters: 'It may be one of these',
		mattersText: 'Choose the closest. If unsure take the first; the staff will check.',
		unit: 'Responsible: {unit}',
		byPlace: 'The township where it happened is responsible; you choose the place later',
		words: 'Words that decided: {words}',
		startHere: 'File as “{name}”',
		none: 'Nothing very similar was found',
		noneText: 'That is no problem. Choose a door below; the staff will find the unit.',
		fits: 'The door for you',
		notHere: 'Not here: {text}'
	},
	start: {
		who: 'Who may use it',
		whoText: 'Anyone, without an account: for yourself, for somebody else, or together.',
		needed: 'What you need',
		neededText: 'Say what it is, where and when. Photos, receipts and papers can be added, but need not be.',
		duration: 'How long it takes',
		durationText:
			'About {minutes} minutes, one question a page. What you type is saved; open it in this browser within {days} days to go on.',
		periods: 'How soon it is handled',
		periodsText: 'Each date is explained after you have filed: from which day it runs and how it is counted.',
		clock: 'Period',
		length: 'Length',
		source: 'Basis',
		names: 'With your name or without',
		onlyNamed: 'Your name is needed',
		namedText:
			'With your name: the unit answers you in writing. The unit complained of, and units below it, cannot see it.',
		anonymousText:
			'Anonymous: no name is asked. Number and query code show the result; keep them, they cannot be replaced. What is unclear may be impossible to check.',
		namedPlainText:
			'Give your name and a way to reach you, and the unit answers you in writing. Both are kept encrypted and never published.',
		onlyNamedText:
			'Your name and a way to reach you are needed; it cannot be done anonymously. Both are kept encrypted and never published.',
		own: {
			'information-request': {
				unit: 'The county’s information office (the Government Office) checks it and names the unit that answers.',
				contact: 'The information window of the Government Office, or telephone 12345, with the number.',
				controller: 'Who processes it: the Government Office and the unit that answers your request.',
				who: 'Any person, company or other organisation, without an account and without saying why. Somebody else may do it for you.',
				needed:
					'Say which information you want: its title and number, or its content, time and extent. Also the name of who asks, proof of identity, a way to reach you, and in which form you want it.',
				other:
					'Ask at the information window of the unit concerned, or by post. If writing is difficult, say it and the staff will write it down.'
			},
			'information-correction': {
				unit: 'The county’s information office (the Government Office) passes it to the unit that keeps the record.',
				contact: 'The information window of the Government Office, or telephone 12345, with the number.',
				controller: 'Who processes it: the Government Office and the unit that examines your request.',
				who: 'Whoever the record is about, organisations too. Somebody else may do it for you.',
				needed:
					'Say which record it is, what it says and what it should say, and show it, for example by a picture of a certificate, a file or a judgment.',
				other: 'Ask at the information window of the unit concerned, or by post.'
			},
			'review-suggestion': {
				unit: 'The Justice Bureau reviews it.',
				contact: 'The Justice Bureau, or telephone 12345, with the number.',
				controller: 'Who processes it: the Justice Bureau and the unit that made the document.',
				who: 'Anyone, without an account.',
				needed:
					'Say which normative document (its number) and which article, and where you think it departs from the law.',
				other: 'Or write to the Justice Bureau with “review suggestion” on the envelope.'
			},
			consultation: {
				unit: 'The unit that leads the decision gathers and studies it.',
				contact: 'The unit named in the call, or telephone 12345, with the number.',
				controller: 'Who processes it: the unit that leads the decision.',
				who: 'Anyone, without an account. Organisations too.',
				needed: 'Say which article, what you think of it and why. Material can be added, but need not be.',
				other: 'Or write to the address in the call, or hand it in at the unit that leads the decision.'
			}
		},
		sealedText:
			'What you write is encrypted the moment you send it. Only the discipline body can open it; nobody on this portal can read it, and later you cannot either.',
		other: 'Not online',
		otherText:
			'Come to the window of the Petitions Bureau or call 12345. The staff file it for you and give you a number and code just the same.',
		sealedOther: 'You may also go straight to the discipline body: telephone 12388.',
		privacy: 'How your information is used',
		begin: 'Start',
		goOn: 'Go on with my draft',
		restart: 'Start again (the old draft is deleted)',
		sentBefore: 'You filed one with this browser, number {number}.',
		seeReceipt: 'See the receipt',
		about: 'The matter you chose: {matter}',
		leave: 'Leave this page',
		unitsDay: {
			day: '{n} days',
			workingDay: '{n} working days',
			month: '{n} months',
			year: '{n} years',
			hour: '{n} hours',
			minute: '{n} minutes',
			second: '{n} seconds',
			date: 'each year, day {date} of month {month}',
			stated: 'the period the letter states',
			'at-once': 'The same day',
			none: 'No figure is given'
		}
	},
	privacy: {
		controller: 'Controller: the county Petitions Bureau and the unit that handles your case.',
		purpose: 'Purpose: to register, forward, handle, answer and count it, and nothing else.',
		kinds: 'Kinds: the name, contact, address and content that you type in.',
		retention:
			'Kept: as long as the archive rules say, then destroyed. Name and contact lie apart, encrypted.',
		rights:
			'Rights: to see, take along, correct or erase your data, under “My data” with number and code, at the window of the Petitions Bureau or by 12345.',
		sealed: 'An accusation is encrypted for the discipline body alone; the portal keeps nothing readable.'
	},
	ask: {
		level: 'What kind of person do you accuse?',
		what: 'What is it about?',
		information: 'What information do you want?',
		record: 'Which record is wrong?',
		correction: 'What is wrong, and what shows it?',
		provision: 'How do you want to get it?',
		applicant: 'Who applies?',
		wish: 'What should be done?',
		proposal: 'What do you propose?',
		act: 'What was done?',
		charge: 'What was charged?',
		receipt: 'What proof did you get, and what should follow?',
		whom: 'Whom do you accuse, and what points to it?',
		place: 'In which township did it happen?',
		village: 'Where exactly?',
		accused: 'Against whom is it?',
		evidence: 'Do you have photos or files?',
		you: 'How do you want to file?',
		contact: 'How can we reach you?'
	},
	place: {
		hint: 'The place where it happened, not where you live.',
		unknown: 'I do not know, or everywhere',
		village: 'Village or community',
		noVillage: 'I do not know',
		words: 'Street, number, what is near',
		wordsHint: 'For example: bus stop opposite 18 Yanjiang Road'
	},
	accused: {
		unit: 'Unit',
		hint: 'Choose one and press “Add”; you can add several. A unit complained of, and units below it, can neither see nor handle it.',
		blank: 'Choose a unit',
		add: 'Add this unit',
		chosen: 'Units added',
		remove: 'Remove',
		persons: 'Names, badge numbers or looks of persons',
		personsHint: 'If you know them; several with commas between.',
		today: {
			department: 'County departments',
			township: 'Townships',
			party: 'Party organs',
			other: 'Other units'
		},
		former: 'Old names (2017)'
	},
	evidence: {
		label: 'Choose photos or files',
		hint: 'Photos, PDF, sound or video, up to {mb} MB each, {count} at most. Hidden data such as the place is removed from photos. You need not add any.',
		promisedChange: 'Choose another way to prove who you are',
		promisedHint:
			'You chose to upload a photo of your identity card with the application: please upload at least one file, a photo or PDF, up to {mb} MB each, {count} at most. Hidden data such as the place is removed from photos.',
		upload: 'Upload',
		sent: 'Uploaded',
		remove: 'Remove',
		cleaned: 'hidden data removed',
		refused: {
			empty: '“{name}” is empty; choose it again',
			'too-large': '“{name}” is larger than {mb} MB; make it smaller',
			heic: '“{name}” is HEIC; save it as JPG on your phone first',
			'type-not-accepted': '“{name}” is no photo, PDF, sound or video',
			'active-content':
				'“{name}” runs a program or carries other files; print it into a new PDF or photograph it',
			infected: '“{name}” did not pass the check for viruses',
			'not-checked': '“{name}” cannot be checked for viruses now; upload it later, or send without it',
			unreadable: '“{name}” cannot be opened; choose another file',
			'too-many': '{count} files at most; “{name}” was not uploaded'
		}
	},
	you: {
		identity: 'With your name or without',
		named: 'With my name',
		namedHint: 'Name and contact; the unit answers you in writing.',
		anonymous: 'Anonymous',
		anonymousHint: 'No name; number and query code show the result.',
		for: 'For whom',
		self: 'For myself',
		other: 'For somebody else',
		joint: 'Together with others',
		jointHint: 'Several people name at most five who speak for them, you included.'
	},
	ages: { 'under-8': 'Under 8', '8-13': '8 to 13', '14-17': '14 to 17' },
	contact: {
		name: 'Name',
		phone: 'Mobile or telephone',
		phoneHint: 'A text message tells you of progress; it never says what the matter is.',
		email: 'E-mail',
		address: 'Postal address',
		otherName: 'For whom you file (name)',
		relation: 'How you stand to them',
		jointNames: 'Names of the others who speak',
		jointHint: 'One on each line, four at most.',
		anonymousHint:
			'You chose to stay anonymous: leave everything empty if you wish. A phone or e-mail serves only to tell you of progress; the unit does not see it.',
		sealedHint: 'No message will be sent to you, so that nobody else sees one.',
		electronic: 'I agree to be served by text message, e-mail and on this site',
		electronicHint: 'Otherwise the answer is posted to you or handed over.',
		confidential: 'Keep my name from the side I complain about',
		under18: 'The person is under 18',
		age: 'Age',
		ofAge: '18 or older',
		ageHint:
			'Data of a child under 14 may be kept only if a guardian agrees; under eight, the guardian files. Nothing that is made public tells who the child is.',
		guardian: 'Name of the guardian',
		guardianConsent: 'The guardian agrees to filing and keeping this information',
		choices: 'How the answer is served',
		confidence: 'Confidence',
		child: 'Children',
		guardianTitle: 'Consent of the guardian (under 14)'
	},
	check: {
		numbers: {
			title: 'What you wrote holds an identity or telephone number',
			text: 'The unit that handles it will read these numbers. In public they are covered, or the whole text is left out. If they are not needed you can take them out now; there are separate fields for how to reach you.',
			sealed:
				'Only the discipline and supervision body can read these numbers. A number tells who somebody is: to stay anonymous, take out your own.',
			change: 'Change “{field}”'
		},
		title: 'Check before you send',
		notYet: 'Not sent yet. Read it through; “Change” takes you to an answer.',
		empty: 'Not given',
		matter: 'Matter',
		unitFound: 'The portal proposes this unit',
		unitWhy: 'Why',
		notCertain: 'Not certain yet: the Petitions Bureau will decide.',
		confirmed: 'This is a proposal; staff of the Petitions Bureau confirm it.',
		because: {
			matter: 'the matter chosen or written is “{name}”',
			duty: 'it carries this duty',
			place: 'it happened in its area',
			recusal: '“{name}” is complained of and may not handle it',
			superior: 'the next higher unit takes it',
			procedure: 'it handles cases of this kind',
			catalogue: 'the county’s catalogue names this unit',
			'no-matter': 'no matter of the catalogue was matched yet',
			'no-place': 'no township was chosen',
			'no-unit': 'no fitting unit was found'
		},
		consent: 'What I wrote is true as far as I know. I agree that my information is used as said above.',
		yes: 'Yes',
		no: 'No',
		consentLabel: 'Confirm and agree',
		consentMissing: 'Tick the box to send',
		submit: {
			petition: 'Send the petition',
			suggestion: 'Send the suggestion',
			'unlawful-act': 'Send the complaint',
			'fee-report': 'Send the report',
			'review-suggestion': 'Send the suggestion',
			'information-request': 'Send the request',
			'information-correction': 'Send the request',
			accusation: 'Encrypt and send',
			message: 'Send the message',
			consultation: 'Send the opinion',
			'hearing-application': 'Send the application'
		},
		sealedUnit: 'Encrypted, it goes straight to the discipline body.'
	},
	receipt: {
		title: 'Received',
		neutralTitle: 'Registered',
		number: 'Number',
		code: 'Query code',
		keepAnonymous:
			'Write them down, photograph or print them, and keep them well. The code is shown only here. This portal cannot see who you are, so nobody can renew a lost one, not even at the window.',
		keepBox:
			'Number and code open a letter box that works both ways: the body that received this asks you there, and there you add to it and read its replies. Look in every few days.',
		keep: 'Write them down, photograph or print them. The code is shown only here; without it you can still sign in with the telephone or e-mail you left, or have it renewed at the window with proof of who you are.',
		receivedAt: 'Received at',
		channel: 'Channel',
		kind: 'Kind',
		subject: 'Subject',
		next: 'What happens next',
		by: 'By {day} at the latest',
		how: 'How this day is reached',
		follow: 'See how it stands',
		qr: 'Scan with a phone to open the query page',
		print: 'To keep a copy, use “Print” or “Save as PDF” of your browser.',
		contact: 'Whom to ask',
		contactText: 'The window of the Petitions Bureau, or 12345. The number is enough.',
		sealedContact: 'Line of the discipline body: 12388.',
		again: 'File another',
		twice: 'This one has been sent; it is not registered twice.'
	},
	problems: {
		'not-here': 'The county does not take this in; please go straight to the higher discipline body (12388)',
		missing: 'Enter “{field}”',
		'too-long': '“{field}” is too long; shorten it',
		'choose-one': 'Choose “{field}”',
		'not-a-day': 'Enter a real date, such as 2026 / 3 / 5',
		'not-past': 'The date cannot be after today',
		'not-an-amount': 'Enter an amount, such as 120 or 120.50',
		'not-a-phone': 'Enter the whole number, such as an 11-digit mobile number',
		'not-an-email': 'Enter the whole address, such as name@example.cn',
		'no-contact': 'Give at least a telephone, an e-mail or an address',
		'too-many-names': 'Five people at most may speak, you included',
		'guardian-files':
			'For a child under eight the guardian files: go back and choose to file for somebody else',
		'consent-needed': 'A guardian has to agree here',
		'promised-missing':
			'You chose to upload a photo of your identity card with the application, and there is no file yet. Upload one, or choose another way of proof',
		'no-such-clause':
			'The draft has no such clause. It has these: {clauses}. For an opinion on the whole draft, leave it empty',
		'accused-missing': 'Choose a unit, or name a person'
	}
} as const satisfies Shape<typeof zh>;
