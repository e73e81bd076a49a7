import type { ApplicationAction } from '#participation/hearing-application/lifecycle.ts';

/** Whom each step tells. */
export const notices = {
	register: 'filer',
	'add-facts': 'none',
	withdraw: 'filer',
	'admit-applicant': 'filer',
	'exclude-applicant': 'filer',
	'tell-listed': 'filer',
	'give-seat': 'filer',
	'stand-by': 'filer',
	'tell-papers': 'filer',
	'give-up-seat': 'filer',
	'take-seat-back': 'filer',
	'record-said': 'filer',
	'confirm-said': 'none',
	'dispute-said': 'none',
	'note-unconfirmed': 'filer',
	'note-absent': 'filer',
	'end-application': 'filer',
	note: 'none'
} as const satisfies Record<ApplicationAction, 'filer' | 'none'>;
