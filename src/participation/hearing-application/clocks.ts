import type { ClockBinding } from '#casework/procedure.ts';

/** The county's own figure: the law asks for an open choice and names no period. */
export const clocks = {
	'MD-HEARING-ADMIT': {
		starts: ['register'],
		stops: ['admit-applicant', 'exclude-applicant'],
		drops: ['withdraw', 'end-application'],
		owner: 'unit',
		counts: true
	}
} as const satisfies Record<string, ClockBinding>;
