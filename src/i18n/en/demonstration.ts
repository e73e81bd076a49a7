import type { Shape } from '#i18n/fill.ts';
import type { demonstration as zh } from '#i18n/zh/demonstration.ts';

export const demonstration: Shape<typeof zh> = {
	title: 'Demonstration',
	lead: 'People and events here are invented; try anything. Below you can let days pass and see what happens when a period ends.',
	today: 'The date now',
	days: 'Days to let pass',
	daysHint: 'A whole number from 1 to 70. Days that passed do not come back.',
	pass: 'Let these days pass',
	wrong: 'Enter a whole number from 1 to 70',
	errorHead: 'One thing to mend',
	errorTitle: 'Error: ',
	passed:
		'{days} days have passed, and the work of each day was done: reminders, periods that ended, calls that closed.',
	look: 'Go on to',
	outbox: 'Text messages and e-mails of the demonstration',
	desk: 'The desk (names and password are printed at start)',
	footer: 'Let days of the demonstration pass'
};
