import { badGrades } from '#statistics/grades.ts';
import type { ClockBinding } from '#casework/procedure.ts';

/** The follow-up of a bad rating; another rating starts nothing, a void one drops it (part B.9b). */
export const badRating = {
	starts: ['rate'],
	only: { rate: ['rating', ...badGrades], 'check-rating': ['finding', 'void'] },
	stops: ['call-back'],
	drops: ['check-rating'],
	owner: 'dispatcher'
} as const satisfies ClockBinding;
