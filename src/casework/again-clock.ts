import type { ClockBinding } from '#casework/procedure.ts';

/** The time in which a person may say that it is not solved and have it handled once more, where no statute gives a review. */
export const againClock = {
	starts: ['deliver', 'serve'],
	stops: ['not-solved', 'confirm-solved'],
	drops: ['close'],
	before: 'not-solved',
	owner: 'resident'
} as const satisfies ClockBinding;
