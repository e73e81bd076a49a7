/** What is kept secret, how long it is kept, and what is done when something goes wrong. */
export const safekeeping = {
	letters: {
		title: 'Sealed letters',
		lead: 'The discipline body can ask you something here, and you can answer. If you gave no name, nobody sees who you are; if you gave one, only the discipline body sees it.',
		how: 'Their letters are locked with your query code; yours open with the discipline body’s key alone. Nobody on this portal can read either.',
		code: 'Query code',
		codeHint: 'Letters open only when you type the code once more; the browser does not keep it.',
		open: 'Open the letters',
		wrong: 'This is not the query code; please compare it with the receipt',
		wait: 'Too many tries; please try again in {minutes} minutes',
		none: 'There are no letters yet.',
		from: 'Letter to you',
		own: 'Your letter (once encrypted, neither the portal nor you can read it again)',
		destroyed: 'This letter was fetched; the portal does not keep it.',
		locked: 'A letter came. Type the query code to open it.',
		write: 'Write a letter',
		writeHint: 'It is encrypted at once. Write nothing that tells who you are, unless you want to.',
		send: 'Encrypt and send',
		sent: 'Encrypted and sent.',
		question: 'The discipline body asks you something',
		toBox: 'Open the sealed letters',
		missing: 'Please write something',
		'too-long': 'Too long; please write several letters'
	},
	higher: {
		title: 'Please go straight to the higher discipline body',
		lead: 'The county neither takes in nor registers nor keeps accusations against people of its own discipline body, or leaders whom the prefecture manages. What you chose was not kept.',
		body: 'Competent body',
		bodies: 'Discipline and Supervision Commission of Enshi Prefecture',
		phone: 'Report line',
		post: 'By letter or in person',
		postText: 'Write to its letters office or go there.',
		law: 'Basis',
		lawText: 'Rules of the discipline bodies on accusations, article 15',
		other: 'If you accuse another official',
		again: 'Choose again'
	},
	sealed: {
		one: 'Sealed registration {number}',
		received: 'Received',
		key: 'Encrypted to the public key',
		fingerprint: 'Fingerprint, as registered on arrival',
		handedOver: 'Handed over',
		identity: 'Who accuses',
		package: 'Download the package',
		packageText:
			'A ZIP file: the ciphertext, encrypted attachments, answers, and the SHA-256 of each. It opens with the private key on the discipline body’s own machine.',
		handOver: 'Record the hand-over',
		handOverText:
			'Two people are present. The other side checks the SHA-256 of content.age and writes its 64 characters on the receipt. Once recorded, ciphertext and attachments here are destroyed for good.',
		proof: 'Transfer letter number or proof',
		sum: 'Fingerprint on their receipt (64 characters)',
		ask: 'Ask the person who accused',
		askText:
			'The question is locked with that person’s query code; only they and the discipline body can open it. Do not ask who they are.',
		question: 'What you want to know',
		send: 'Encrypt and send',
		letters: 'Letters',
		letter: { question: 'Step {n}: question, {day}', answer: 'Step {n}: answer, {day}' },
		waiting: 'in the package',
		gone: 'fetched',
		taken: 'The answers were fetched: destroy them here',
		takenDone: '{n} answers were destroyed here.',
		noLetters: 'There are no letters yet.',
		sent: 'Encrypted and sent.',
		answers: '{n} answers wait',
		open: 'Open',
		readMe:
			'Sealed hand-over package\n\nThis package was made by the county portal. content.age is the accusation, files/ its attachments, answers/ the letters of the person who accused; all are encrypted to your public key (format age, see age-encryption.org).\n\nOpen: age --decrypt --identity PRIVATE-KEY-FILE content.age > content.json\nCheck: sha256sum --check SHA256SUMS\n\nThe fingerprint in about.json is the SHA-256 of content.age as registered on arrival. Check it and write it on the receipt.\n'
	},
	split: {
		title: 'Set the accusation apart',
		lead: 'What accuses an official of misconduct goes sealed to the discipline body and must not stay here. The rest runs on.',
		law: 'Regulations on Petitions, articles 22 and 30',
		whole: 'As it came in',
		rest: 'What stays and runs on',
		restHint:
			'Delete the accusing part and leave the rest word for word. Change the title too if it accuses.',
		restTitle: 'Title of what stays',
		accusation: 'The accusation',
		accusationHint: 'Cut it from the text. It is encrypted at once, and you cannot see it again either.',
		whom: 'Who is accused',
		files: 'Files to seal with it',
		noFiles: 'No files.',
		submit: 'Split and seal',
		after:
			'The timeline says only that the registration was put in order. The sealed part gets its own number; number and code lie in the ciphertext, and the discipline body gets in touch.',
		refused:
			'Something was written into the case since; it can no longer be split. Tell the person to go straight to the discipline body (12388).',
		same: 'What stays still holds words that were set apart; please delete them',
		higher:
			'If it concerns the county discipline body itself or officials of the prefecture, do not enter it; tell the person to go to the prefecture’s body.',
		missing: 'Please fill in “{field}”',
		done: 'Split. The accusation is encrypted; the rest runs on.',
		// The resident's own page.
		ownTitle: 'Does part of it accuse an official?',
		ownLead:
			'What accuses an official of taking money or abusing the office is for the discipline body alone. Please cut that part out below: it is encrypted and sent separately. The rest runs on and does not show that you accused anybody.',
		ownRest: 'What runs on (please delete the accusing part)',
		ownPart: 'The accusation',
		ownSubmit: 'Split',
		ownLink: 'You wrote an accusation against an official? Sending it apart is safer',
		ownHint:
			'Part of what you wrote may accuse an official. Sent apart, that part can be read by the discipline body alone.',
		ownWaiting: 'The accusation that you set apart has not been sent yet.',
		ownGoOn: 'Go on and send it encrypted'
	},
	looks: {
		minor:
			'This case is about somebody under 14. A look needs the approval of the head of the unit first (Regulations on Minors Online, article 36).',
		asked: 'Your request waits for the head of the unit.',
		pending: 'Requests that wait',
		approve: 'Approve',
		approved: 'Approved for seven days.'
	},
	export: {
		title: 'Export a table',
		lead: 'What is exported serves the purpose written here and no other. Who exported what, when and why is kept.',
		law: 'State Council Provisions on Online Government Services, article 7',
		purpose: 'Purpose',
		purposes: {
			handling: 'Handling cases of this unit',
			report: 'Report to a higher body, summary of work',
			audit: 'Inspection or audit'
		},
		note: 'In your words',
		noteHint: 'For example: overdue cases of September, for the director’s meeting.',
		get: 'Export CSV',
		rows: '{count} cases will be exported.',
		many: 'An export of more than {most} cases is recorded as an incident and checked by the security officer.',
		choose: 'Please choose a purpose',
		write: 'Please say what for'
	},
	tools: { incidents: 'Incidents', retention: 'Archive and destruction' },
	incidents: {
		title: 'Incidents',
		lead: 'What must not happen. Somebody checks each, acts, and writes down the end.',
		new: 'Record a data breach',
		kind: 'Kind',
		opened: 'Happened',
		times: 'Times',
		unit: 'Unit',
		state: 'State',
		open: 'To be handled',
		closed: 'Closed',
		due: 'by {day}',
		see: 'Open',
		empty: { title: 'No incidents', text: 'They appear here when they happen.' },
		kinds: {
			'blocked-access': 'A unit complained of tried to open the case',
			'wrong-codes': 'Wrong query codes one after another',
			'mass-export': 'Large export',
			breach: 'Data breach'
		},
		explain: {
			'blocked-access':
				'A unit or person complained of, or one below it, tried to open or handle a case against itself. It was refused and saw only “not found”. Find out whether it was a mistake, and whether somebody asks after or retaliates against the person.',
			'wrong-codes':
				'Somebody typed wrong codes for one number again and again; the number is shut for a while. No network address was kept, and nobody is traced.',
			'mass-export':
				'More cases were exported at once than the county allows. Check whether the purpose is true.',
			breach:
				'Personal data leaked, was changed or lost, or may have been. Mend it at once and tell the authority and the people concerned.'
		},
		case: 'Case',
		officer: 'Person',
		rows: 'Cases exported',
		purpose: 'Purpose as written',
		steps: 'What was done',
		noSteps: 'Nothing yet.',
		add: 'Write down what was done',
		step: 'This step is',
		text: 'What was done',
		save: 'Save',
		saved: 'Saved.',
		missing: 'Please write what was done',
		chooseStep: 'Please choose',
		notYet: 'It cannot be closed yet: {missing}',
		stepNames: {
			checked: 'Checked',
			measures: 'Measures taken',
			'told-authority': 'Authority told',
			'told-persons': 'People concerned told',
			'no-need-to-tell': 'Measures avert the harm; people are not told (give the reason)',
			closed: 'Closed'
		},
		breach: {
			title: 'Record a data breach',
			lead: 'If personal data leaked, was changed or lost, or you suspect it, record it here at once. What is not clear can follow.',
			what: 'What happened, when, and why',
			kinds: 'Which personal data',
			kindsHint: 'For example: name, telephone, address, text of the filing',
			persons: 'About how many people',
			harm: 'Possible harm',
			contact: 'Contact person and telephone',
			submit: 'Record',
			number: 'Please give a whole number'
		},
		deadlines: 'Periods',
		authority: 'Tell the authorities for personal data (cyberspace office, police)',
		individuals: 'Tell the people concerned',
		hours: 'within {hours} hours of discovery (the law says “at once”; the hours are a county setting)',
		templates: 'Texts of the notices',
		templateLead:
			'They hold the three points of article 57 of the Personal Information Protection Law. Check what stands in brackets before sending.',
		authorityTemplate:
			'Report of a personal data incident\n\n1. What happened: {what}\n2. Data concerned: {kinds}; about {persons} people.\n3. Possible harm: {harm}\n4. Measures taken: {measures}\n5. What people can do: [change passwords, beware of false calls]\n6. Contact: {contact}\n\nPetition Office of Badong County\n{day}',
		personTemplate:
			'On {day} we found that your personal data on this portal may have leaked.\n\nData concerned: {kinds}\nCause: {what}\nPossible harm: {harm}\nWhat we did: {measures}\nWhat you can do: [beware of strange calls and messages, send no money, tell nobody a code]\n\nContact: {contact}\nWe are sorry.',
		noMeasures: '[no measures recorded yet]',
		law: 'Personal Information Protection Law, article 57'
	},
	retention: {
		title: 'Archive and destruction',
		lead: 'What is due is first written into an archive package, then another person approves its destruction. Number, days and the checksum of the package stay, and the register still verifies.',
		tableTitle: 'How long files are kept',
		kind: 'Kind',
		years: 'Kept',
		yearsText: '{n} years',
		class: 'Class',
		standing: 'Standing',
		basis: 'Basis',
		classes: { long: '30 years', short: '10 years', none: 'not archived; deleted when done' },
		due: 'To be decided',
		number: 'Number',
		closed: 'Closed on',
		dueOn: 'Due on',
		scope: 'Scope',
		scopes: { file: 'Whole file', identity: 'Identity' },
		ground: 'Ground',
		grounds: { period: 'End of the period', request: 'Asked for by the person' },
		state: 'State',
		states: {
			proposed: 'To be packed',
			packed: 'Packed, to be approved',
			ready: 'To be approved',
			held: 'On hold'
		},
		see: 'Open',
		gone: 'Destroyed',
		goneOn: 'Destroyed on',
		hash: 'SHA-256 of the package',
		none: { title: 'Nothing is due', text: 'This is checked once a night.' },
		noneGone: { title: 'Nothing was destroyed yet', text: 'What is destroyed leaves its record here.' },
		request: 'Erase at the person’s request',
		requestText:
			'Personal Information Protection Law, article 47. While the period of the file runs, the file itself is kept by law, and only name, telephone, address and the like are erased. Afterwards the person can no longer be reached.',
		requestNumber: 'Number',
		requestNote: 'How the identity was checked, and the person’s reason',
		requestSubmit: 'Propose the erasure',
		one: 'File of {number}',
		pack: 'Make the archive package',
		packText:
			'It holds the whole case, papers, files, what proves it against the register, and an explanation in Chinese and English. It is readable without the portal.',
		packed: 'The package is made. Download it to the place that the archive names, check it, then destroy.',
		download: 'Download the package',
		hold: 'Put on hold',
		holdText: 'A file in litigation, reconsideration, audit or investigation is not destroyed.',
		holdReason: 'Reason',
		lift: 'Lift the hold',
		held: 'On hold: {reason} ({day})',
		destroy: 'Approve the destruction',
		destroyText: 'It cannot be undone. Whoever proposed or packed it cannot approve it.',
		destroyConfirm: 'I have checked that the package opens, and agree to the destruction',
		confirm: 'Please tick the box first',
		destroyed: 'Destroyed.',
		asked: 'Proposed.',
		refusals: {
			'no-package': 'There is no archive package yet; it cannot be destroyed.',
			'another-person': 'Whoever proposed or packed it cannot approve it; another archivist must.',
			held: 'It is on hold.',
			open: 'The case is still open. Its identity data cannot be erased either.',
			'not-due': 'The period has not ended yet.',
			'no-such-case': 'There is no such number, or you may not handle it.',
			missing: 'Please fill this in'
		},
		readMe:
			'档案包说明\n\n本包是一件办件的全部内容，由县政民互动平台在销毁前生成，不用原平台也能读。\n\ncase.json　办件：登记、事实、办理经过（按时间顺序）、期限、文件清单、公开记录\npapers/　文书（PDF）\nfiles/　来件人和办理单位的文件\nregister.json　登记簿的核验数据：每一步的文字、盐值和承诺值（SHA-256(盐值 + 文字)），与登记簿里的承诺值一致，说明内容没有改动\nparties.json　来件人的身份信息（若保存）\nmanifest.json、SHA256SUMS　每个文件的 SHA-256，用 sha256sum --check SHA256SUMS 核对\n\nArchive package\n\nThis package holds one whole case. It was written before the case was destroyed and is readable without the portal.\n\ncase.json: the case, its facts, its timeline in order, periods, list of files, public record\npapers/: the papers issued, as PDF\nfiles/: files of the person who filed and of the office\nregister.json: what proves it: text, salt and commitment (SHA-256 of salt and text) of each entry, equal to those in the register\nparties.json: who filed (where kept)\nmanifest.json and SHA256SUMS: the SHA-256 of each file; check with sha256sum --check SHA256SUMS\n'
	}
} as const;
