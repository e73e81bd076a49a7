import type { Shape } from '#i18n/fill.ts';
import type { notices as zh } from '#i18n/zh/notices.ts';

export const notices = {
	subject: '[Badong County] News about your case {number}',
	text: 'Hello,\n\nthere is news about your case {number} on {on}: {action}.\n\n{due}\n\nTo read it in full open {address} and give the number and the query code.\nWithout the code, ask at the window of the petition office or call 12345.\n\nBadong County Portal',
	due: 'The next step is due by {due}.',
	noDue: 'No period is running at the moment.',
	sms: '[Badong] Case {number}: {action}. See it online with number and code, or call 12345.',
	reminder: {
		subject: 'Badong County: {number} is due by {due}',
		text: 'Hello,\n\nmatter {number} is due by {due} and is not done yet.\n\nOpen the desk: {address}\n\nReminders end when it is done.\n\nBadong County Portal',
		sms: 'Badong County: matter {number} is due by {due} and is not done yet.'
	},
	ownData: {
		subject: '[Badong] Answer to your request about your data: {number}',
		text: 'Hello,\n\nthere is an answer to your request about your own data in case {number}.\n\nRead it with number and code: {address}\n\nBadong County Portal',
		sms: '[Badong] There is an answer to your data request in case {number}. Read it with number and code.'
	},
	codeSubject: '[Badong County] Sign-in code',
	code: 'Your sign-in code is {pin}. It is valid for ten minutes. Do not tell it to anyone.'
} as const satisfies Shape<typeof zh>;
