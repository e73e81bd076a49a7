import type { Shape } from '#i18n/fill.ts';
import type { site as zh } from '#i18n/zh/site.ts';

export const site = {
	name: 'Badong County Portal',
	county: 'Badong County',
	skip: 'Skip to content',
	navLabel: 'Main navigation',
	nav: {
		file: 'File',
		follow: 'Follow',
		participation: 'Take part',
		outcomes: 'Outcomes',
		disclosure: 'Information',
		statistics: 'Statistics',
		plan: 'The plan',
		units: 'Units'
	},
	switches: { language: '中文', large: 'Large text', normal: 'Normal text', my: 'My cases', desk: 'Desk' },
	footer: {
		about: 'About this portal',
		privacy: 'Personal data',
		access: 'Accessibility',
		trust: 'How it is kept',
		register: 'The register',
		definitions: 'Definitions',
		host: 'Published by the County Government Office · run by the Petitions Bureau',
		lines: 'Service line 12345 · in an emergency call 110, 119, 120, 122',
		demonstration: 'Demonstration data: all people and events are invented.'
	},
	crumbs: 'You are here',
	home: 'Home',
	back: 'Back',
	searching: 'Search',
	error: 'Error: ',
	errors: {
		'not-found': {
			title: 'There is no such page',
			text: 'The address may be wrong, or the content was taken down.'
		},
		forbidden: { title: 'You may not see this page', text: 'If you are an officer, sign in first.' },
		fault: {
			title: 'Something went wrong here',
			text: 'Please try again in a few minutes, or call 12345. If you were filling in a form, go back in the browser: what you typed is still there to be sent again.'
		},
		held: {
			title: 'This file waits for its safety check',
			text: 'It opens once it has passed; come back a little later. A file that fails the check is never given out.'
		},
		tooLarge: {
			title: 'Too large',
			text: 'The files exceed the limit; upload them one by one or make the pictures smaller.'
		},
		tooMany: { title: 'Too many tries', text: 'Please try again in a few minutes.' },
		id: 'Fault number: {id}'
	},
	homePage: {
		title: 'Take it to the county, starting here',
		lead: 'No account needed. Say what it is about; the portal tells you who is responsible, by when you get an answer, and what to do if it does not satisfy.',
		doors: 'What do you want to do',
		help: 'Not sure which one',
		helpText: 'Describe it in your own words and the portal finds the responsible unit.',
		describe: 'Say in a sentence what it is about',
		find: 'Find it',
		followTitle: 'Already filed',
		followText: 'See how far it is with number and query code.',
		number: 'Number',
		follow: 'Follow',
		figures: 'The last twelve months',
		latest: 'Latest published outcomes',
		all: 'All outcomes',
		none: 'No outcome has been published yet.',
		emergency: 'Danger right now? Call 110 (police), 119 (fire), 120 (ambulance) or 122 (traffic accident).'
	},
	outcomes: {
		title: 'Published outcomes',
		lead: 'What people brought and how the units answered. Names, telephone numbers and addresses are masked.',
		words: 'Search the text',
		hint: 'For example 路灯 信陵',
		filter: 'Filter',
		apply: 'Apply',
		clear: 'Clear all',
		remove: 'Remove',
		chips: 'Active filters',
		any: 'Any',
		kind: 'Kind',
		task: 'Task of the plan',
		unit: 'Unit',
		township: 'Township',
		month: 'Month of answer',
		outcome: 'Outcome',
		count: '{n} in all',
		empty: 'Nothing matches',
		emptyText: 'Try another word or fewer filters.',
		pages: 'Pages',
		previous: 'Previous',
		next: 'Next',
		page: 'Page {n}',
		inTime: 'Answered in time',
		late: 'Answered late',
		days: '{n} days',
		question: 'What was brought',
		answer: 'The answer',
		basis: 'Basis',
		received: 'Received',
		answered: 'Answered',
		published: 'Published',
		feed: 'Subscribe (Atom)',
		data: 'Download the data',
		about:
			'Prepared by the handling unit and approved for publication by a second person. If personal data is still visible, call 12345.'
	},
	plan: {
		title: 'Plan for a law-based government',
		lead: 'What the county promised: {measures} measures and {tasks} tasks. For each, who leads it, what people filed and how it went.',
		published: 'Plan published on {day}',
		part: 'Part {n}',
		safeguards: 'Safeguards',
		lead2017: 'Lead unit in 2017',
		leadNow: 'Lead unit today',
		coUnits: 'Co-lead units',
		responsible: 'Responsible units',
		matters: 'Matters you can bring under this task',
		filed: '{n} filed',
		none: 'Nothing has been filed under this task yet.',
		figures: 'How it went under this task',
		records: 'Published outcomes',
		pattern: 'follows the usual pattern of the reforms, to be confirmed by the county',
		task: 'Task {ref}',
		measure: 'Measure {n}'
	},
	units: {
		title: 'Units and duties',
		lead: 'The units of today, their names of 2017, and what each is responsible for.',
		kinds: {
			government: 'Government',
			department: 'Departments',
			party: 'Party bodies',
			township: 'Townships',
			collective: 'Collective',
			court: 'Court',
			procuratorate: 'Procuratorate',
			supervision: 'Discipline and supervision',
			congress: 'People’s congress',
			'prefecture-branch': 'Branches of higher bodies',
			group: 'Mass organisations',
			above: 'Higher bodies'
		},
		former: 'Former units since 2017',
		today: 'Units of today',
		duties: 'Duties',
		tasks: 'Tasks of the plan it leads',
		superior: 'Superior body',
		formerNames: 'Former names',
		lines: 'Telephone',
		since: 'since {day}',
		until: 'until {day}',
		passed: 'Duties passed to',
		search: 'Find a unit by name, former names included',
		none: 'No unit has this name.',
		figures: 'Performance',
		pattern: 'inferred, to be confirmed'
	},
	about: {
		title: 'About this portal',
		what: 'Here Badong County takes petitions, suggestions, complaints, reports and messages. The unit that leads the matter under the county’s published plan answers in the time the law gives; the result is published without personal data.',
		rulesTitle: 'What we promise',
		rules: [
			'Everything filed gets a number and a receipt; nothing is lost.',
			'Every period names its basis, and whether it is law or a county setting.',
			'A unit complained of, and units below it, cannot see the complaint.',
			'Whoever drafts an answer cannot sign it; a second person approves publication.',
			'Every figure can be recomputed from published records.'
		],
		otherTitle: 'Without the internet',
		other:
			'Come to the window of the petitions bureau, call 12345, or write a letter. An officer registers it for you, with the same number and code. If you cannot read or write, the officer reads it to you.'
	},
	privacy: {
		title: 'Personal data',
		items: [
			{ title: 'Who processes it', text: 'The county petitions bureau and the unit that handles your case.' },
			{
				title: 'What for',
				text: 'Only to register, pass on, handle, answer and count your case; for nothing else.'
			},
			{
				title: 'What is collected',
				text: 'The name, contact, address and text that you give. Anonymous filers need give nothing. Network addresses of whoever files or follows are not kept.'
			},
			{
				title: 'How it is kept',
				text: 'Name and contact lie apart from the case, encrypted with a key for each case; destroying the key erases them.'
			},
			{
				title: 'Who has looked',
				text: 'An officer who looks at a named filer states the purpose, and the look is recorded.'
			},
			{
				title: 'Your rights',
				text: 'To see, take along, correct or erase your data, to have their use explained, and to have the public version taken down; free of charge. Open “My data” with number and code or signed in, or ask at the window of the Petitions Bureau or by 12345. You get an answer within 15 working days; a refusal gives its reason.'
			}
		]
	},
	access: {
		title: 'Accessibility',
		text: 'The portal is made to WCAG 2.2 AA. It works without a mouse and without scripts; screen readers can read all of it. Large text can be switched on at the top of each page.',
		helpTitle: 'If something does not work',
		help: 'Call 12345 and an officer does it for you.'
	}
} as const satisfies Shape<typeof zh>;
