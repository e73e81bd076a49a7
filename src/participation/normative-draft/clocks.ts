import type { ClockBinding } from '#casework/procedure.ts';

const call = {
	starts: ['publish-call'],
	stops: ['end-call'],
	drops: ['drop-document'],
	owner: 'unit'
} as const;

/** The floors of the call, by whether business is touched; feedback; and the filing after publication. */
export const clocks = {
	'ND-COMMENT': { ...call, where: ['market', 'no'] },
	'ND-COMMENT-MARKET': { ...call, where: ['market', 'yes'] },
	'MD-FEEDBACK': {
		starts: ['end-call'],
		stops: ['publish-feedback'],
		drops: ['drop-document', 'change-greatly'],
		owner: 'unit'
	},
	'ND-FILE': {
		starts: ['document-out'],
		stops: ['document-recorded'],
		drops: [],
		owner: 'unit',
		counts: true
	}
} as const satisfies Record<string, ClockBinding>;
