import type { Shape } from '#i18n/fill.ts';
import type { supervision as zh } from '#i18n/zh/supervision.ts';

export const supervision = {
	title: 'Supervision',
	lead: 'Computed from periods and timelines; no unit can edit it. A unit’s answer stands beside it.',
	readOnly: 'You can read this and not act on it.',
	views: {
		late: 'Late',
		soon: 'Due within seven days',
		asked: 'Supervision asked for',
		'bad-rating': 'Bad ratings',
		again: 'Solved, complained of again',
		orders: 'Open orders',
		progress: 'Plan reports owed'
	},
	late: '{days} days late',
	left: '{days} days left',
	head: {
		number: 'Number',
		kind: 'Kind',
		unit: 'Unit',
		clock: 'Period',
		due: 'Due',
		late: 'Time',
		stage: 'Stage',
		waits: 'Waits for',
		task: 'Task of the plan',
		asked: 'Asked for',
		orders: 'Orders so far',
		act: 'Action'
	},
	yes: 'yes',
	no: 'no',
	open: 'Supervise',
	openFor: 'Supervise {number}',
	any: 'All',
	filters: 'Filter',
	apply: 'Filter',
	clear: 'Clear filters',
	remove: 'Remove',
	chips: 'Filters in use',
	csv: 'Download as CSV',
	found: '{count} in all',
	show: 'Show',
	viewsLabel: 'Lists of the board',
	empty: { title: 'Nothing here', text: 'This list is empty now.' },
	repeat: {
		title: 'Units late most often this quarter',
		lead: 'Units late three times or more within the quarter come first; what was answered late counts as well.',
		unit: 'Unit',
		late: 'Times late',
		open: 'Still open',
		longest: 'Longest delay (days)',
		often: 'three or more',
		empty: 'Nobody was late this quarter.'
	},
	form: {
		title: 'Open supervision',
		about: 'About {number} ({kind}, {unit})',
		aboutTask: 'About task {task} of the plan',
		aboutUnit: 'About the work of a unit',
		back: 'Supervision',
		subject: 'Matter under supervision',
		ground: 'Ground',
		groundHint: 'One of the grounds of the Regulations on Petition Work, art. 40, and related rules.',
		demand: 'What the unit is asked to do',
		send: 'Which paper',
		sends: {
			'send-slip': 'Reminder slip (act in time)',
			'send-letter': 'Supervision letter (answer in writing by a day)',
			'send-proposal': 'Proposal (improve the work or a policy)'
		},
		proposal: 'Kind of proposal',
		proposalHint: 'Only for a proposal.',
		unit: 'To which unit',
		unitHint: 'Units complained of, and units below them, are not in the list.',
		until: 'Answer by',
		untilHint: 'Left empty: 10 working days from the day it is sent (county rule).',
		choose: 'Choose',
		submit: 'Open and send',
		errorHead: 'There is a problem',
		subjectOf: '{ground} ({number})',
		demandOf: 'Act on {number} in time and answer in writing: why it is late, what was done, and the proof.',
		problems: {
			needSubject: 'Write what the supervision is about',
			needDemand: 'Write what the unit is asked to do',
			needGround: 'Choose a ground',
			needUnit: 'Choose a unit',
			needSend: 'Choose a paper',
			needProposal: 'Choose the kind of proposal',
			badDay: 'Write a real date, for example 5 March 2026'
		}
	},
	reminders: {
		title: 'Reminders',
		lead: 'Opening a reminder does not end it; it ends when the duty is done.',
		count: '{count} reminders, the nearest period first.',
		steps: {
			'before-10': 'first reminder',
			'before-5': 'second reminder',
			'before-1': 'third reminder',
			due: 'due today',
			late: 'late, reminded each working day'
		},
		posts: { handler: 'handler', head: 'head of the unit', superior: 'unit above' },
		head: {
			number: 'Number',
			kind: 'Kind',
			clock: 'Period',
			due: 'Due',
			step: 'Reminder',
			unit: 'Unit',
			post: 'For'
		},
		empty: { title: 'No reminders', text: 'Nothing of yours has come to its reminder yet.' },
		mail: {
			title: 'Remind me by e-mail',
			label: 'E-mail address',
			hint: 'Left empty, reminders stand at the desk alone. A mail says number and due day only.',
			save: 'Save',
			saved: 'Saved.',
			bad: 'Write an e-mail address, for example name@example.org',
			errorHead: 'There is a problem'
		}
	},
	progress: {
		title: 'Latest confirmed progress',
		line: '{quarter} · {state}',
		none: 'No progress has been confirmed yet.',
		reported: 'reported by {unit}, confirmed on {day}',
		figure: 'Measured result: {figure}',
		all: 'All reports',
		late: 'The report of this quarter is late.'
	},
	public: {
		title: 'Supervision of units',
		lead: 'How often units were late and supervised. Numbers only, never a matter; numbers under 5 are covered.',
		unit: 'Unit',
		sent: 'Orders',
		answered: 'Answered',
		cleared: 'Cleared',
		rate: 'Answered in time',
		due: 'Periods ended',
		late: 'Late',
		unanswered: 'Ended unanswered',
		covered: 'under 5',
		none: '–',
		definition:
			'Answered in time = orders answered in writing by the day set ÷ orders whose day has come. Late = not done when the last day was over. “–” where there is nothing to compute.',
		empty: 'No unit has been supervised yet.',
		period: '{from} to {to}',
		link: 'Supervision: how often units were late and supervised',
		more: 'Statistics and what the figures mean'
	},
	tools: { board: 'Supervision', reminders: 'Reminders' }
} as const satisfies Shape<typeof zh>;
