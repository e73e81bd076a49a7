import type { Shape } from '#i18n/fill.ts';
import type { outage as zh } from '#i18n/zh/outage.ts';

export const outage: Shape<typeof zh> = {
	asOf: 'The portal’s database cannot be reached at the moment. Below is what this page said at {at}; it renews itself afterwards. You can read as usual, but nothing can be sent for now.',
	title: 'This cannot be saved at the moment',
	away: 'The portal’s database cannot be reached. It is coming back by itself, as a rule within minutes. Please try again after {at}.',
	full: 'The portal has no room to store anything at the moment. Please try again after {at}.',
	kept: 'All that you wrote is below; nothing of it is lost. Without a confirmation it does not count as sent: press once more. Pressing twice never registers twice.',
	keptNone:
		'Without a confirmation it does not count as sent. Please fill it in again afterwards; for safety, passwords and query codes are not shown on this page.',
	draft: 'The steps that you filled in and saved before are all kept; you can go on from there afterwards.',
	step: 'What you wrote in this step is below; nothing of it is lost, nor are the earlier steps. Press “Continue” again then. Files must be chosen again.',
	files: 'Files must be chosen again.',
	field: 'What you wrote',
	fieldOf: 'What you wrote ({n})',
	again: 'Send again',
	reload: 'Try again'
};
