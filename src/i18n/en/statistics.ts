import type { Shape } from '#i18n/fill.ts';
import type { statistics as zh } from '#i18n/zh/statistics.ts';

export const statistics = {
	title: 'Statistics',
	lead: 'How much came in, how much was answered in time, with what outcome, and how people rated it. Every figure has a definition, can be downloaded, and can be recomputed from published records.',
	period: 'Period',
	periods: { year: 'Last twelve months', all: 'Since the start' },
	from: 'From',
	to: 'To',
	apply: 'Show',
	by: 'Group by',
	dimensions: {
		month: 'By month',
		unit: 'By unit',
		procedure: 'By kind',
		task: 'By task of the plan',
		township: 'By township'
	},
	names: { month: 'Month', unit: 'Unit', procedure: 'Kind', task: 'Task', township: 'Township' },
	measures: {
		received: {
			name: 'Received',
			definition: 'Registered in the period. Sealed accusations count in the county total only.'
		},
		answered: { name: 'Answered', definition: 'First answer served in the period.' },
		open: { name: 'Open', definition: 'Received less answered, sent another route, merged and withdrawn.' },
		'in-time-share': {
			name: 'Answered in time',
			definition:
				'Of the cases whose handling period ended in the period (up to yesterday), the share answered by that day, lawful extension included. Overdue open cases stay in the denominator; withdrawn and routed ones are left out.'
		},
		late: {
			name: 'Late',
			definition:
				'Cases whose handling period ended in the period (up to yesterday) without an answer in time.'
		},
		days: {
			name: 'Average days',
			definition:
				'Calendar days from receipt to the first service of the answer, on average over the answers of the period.'
		},
		rated: { name: 'Share rated', definition: 'Ratings of the period divided by answers of the period.' },
		satisfied: {
			name: 'Satisfied',
			definition:
				'Ratings “satisfied” and “mostly satisfied” divided by ratings. To be read with the share rated.'
		},
		'not-solved': { name: 'Said not solved', definition: 'Cases whose filer said that it is not solved.' },
		routed: {
			name: 'Other route',
			definition: 'Cases whose filer was told in writing that another statutory route applies.'
		},
		withdrawn: { name: 'Withdrawn', definition: 'Withdrawn by the filer.' },
		extended: { name: 'Extended', definition: 'Cases whose handling period was lawfully extended.' },
		published: { name: 'Published', definition: 'Outcomes published in the period.' }
	},
	outcomes: 'Outcomes',
	outcomesLead: 'Outcomes of the cases answered in the period.',
	covered: 'under 5',
	few: 'too few',
	none: '–',
	unassigned: 'Not yet assigned',
	noTask: 'No task of the plan',
	noPlace: 'No township given',
	coveredNote:
		'Figures below 5 are covered so that nobody can be recognised; where only one would be, a second is covered with it.',
	noRate: 'A share of nothing is shown as “–”, never as 100%.',
	chartReceived: 'Received and answered by month',
	chartReceivedDesc: 'Line chart: cases received and cases answered in each month.',
	chartUnits: 'Cases received by unit',
	chartUnitsDesc: 'Bar chart: the units with most cases first.',
	table: 'Show the figures',
	tableCaption: 'Performance, {by}',
	download: 'Download the data',
	definitions: 'Definitions',
	definitionsLead: 'What each public figure means, with numerator and denominator.',
	measure: 'Figure',
	definition: 'Definition',
	asOf: 'as of {day}',
	files: 'cases'
} as const satisfies Shape<typeof zh>;
