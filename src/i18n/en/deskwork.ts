import type { Shape } from '#i18n/fill.ts';
import type { deskwork as zh } from '#i18n/zh/deskwork.ts';

export const deskwork: Shape<typeof zh> = {
	kept: {
		restored: 'What you kept at {time} and have not sent is back in the form.',
		keep: 'Keep for now',
		drop: 'Discard what was kept',
		saved: 'Kept ({time}). Nothing has been sent.',
		notSaved: 'The file of this case was destroyed, so nothing can be kept.',
		auto: 'What you type is kept every few seconds for you alone. It is removed when you send it, or after thirty days.',
		offline: 'Not kept: the server cannot be reached. The text is still on this page; leave it open.'
	},
	there: {
		writing: '{name} is filling in “{action}” ({minutes})',
		looking: '{name} has “{action}” open ({minutes})',
		now: 'just now',
		minutes: '{n} minutes ago',
		hint: 'Talk first, so that two people do not handle one case. Whoever sends first counts; the other is told, and keeps the text.'
	},
	several: {
		title: 'Several at once',
		pick: 'Choose',
		pickOne: 'Choose {number}',
		button: 'Handle the chosen ones together',
		all: 'Handle all {count} of this list together',
		lead: '{count} chosen. Each is handled and recorded by itself; one that cannot be handled does not stop the others.',
		gone: '{count} more cannot be handled together now and are not listed.',
		none: { title: 'Nothing chosen', text: 'Go back to the list and tick the cases.' },
		which: 'What to do',
		offer: '{kind} · {action} ({count} possible)',
		noOffers:
			'Nothing can be done on these together now. What needs reading case by case (drafting, signing, refusing …) is done one by one.',
		next: 'Continue',
		before: 'Before you send',
		can: 'possible',
		cannot: 'not possible: {why}',
		number: 'Number',
		caseTitle: 'Title',
		state: 'State',
		submit: '{action} ({count})',
		done: '{done} done, {failed} not done',
		taken: 'done',
		again: 'Choose those not done again',
		most: 'At most {count} at once; only the first {count} are listed.'
	},
	views: {
		head: 'Kept lists',
		keep: 'Keep this list',
		name: 'Name',
		forUnit: 'Everybody in my unit sees this name',
		submit: 'Keep the list',
		drop: 'Remove the kept list “{name}”',
		missing: 'Give the list a name of at most 40 characters',
		tooMany: 'At most 20 lists are kept; remove one first'
	},
	menu: {
		open: 'Open the command menu',
		label: 'Where to go, what to do',
		hint: 'Type a few letters, choose with the arrow keys, open with Enter',
		none: 'Nothing found'
	}
};
