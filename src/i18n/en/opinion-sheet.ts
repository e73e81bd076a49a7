export const opinionSheet = {
	title: 'Enter a sheet of opinions',
	lead: 'Opinions from letters, visits, meetings or lists of signatures: type them into the table in their own words, then enter them all at once. Each gets its own number and code, and is grouped and answered like those from the web.',
	template: 'Download the empty table',
	file: 'Table of opinions (CSV)',
	fileHint: 'At most {n} at a time. Sending the same table again enters nothing twice.',
	submit: 'Enter these opinions',
	noFile: 'Please choose the filled table.',
	choices: '“{column}” is one of: {options}',
	wrongMore: '{n} more.',
	nothingEntered: 'The table has errors and nothing was entered. Please mend it and send it again.',
	entered: '{n} opinions entered.',
	receipts: 'Download numbers and codes',
	receiptsNote: 'Give number and code to each person: they open the answer.',
	number: 'Number',
	code: 'Query code',
	columns: {
		channel: 'How it came',
		person: 'Name',
		phone: 'Telephone',
		title: 'Title',
		clause: 'About which clause',
		story: 'Opinion',
		proposal: 'Proposed text',
		voice: 'Speaks as',
		nickname: 'Nickname in public'
	}
};
