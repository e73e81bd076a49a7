import type { ClockBinding } from '#casework/procedure.ts';

/** The floors of MD19 keep the unit from going on too early; the two duties keep it from going on too late. */
export const clocks = {
	'MD-COMMENT': {
		starts: ['publish-call'],
		stops: ['end-call'],
		drops: ['take-off'],
		owner: 'unit'
	},
	'MD-FEEDBACK': {
		starts: ['end-call'],
		stops: ['publish-feedback'],
		drops: ['take-off', 'change-greatly'],
		owner: 'unit'
	},
	'MD-PUBLISH': {
		starts: ['approve'],
		stops: ['publish-decision'],
		drops: ['change-greatly'],
		owner: 'dispatcher',
		counts: true
	},
	/** Each report begins the time to the next: how it goes is told as long as the decision is carried out. */
	'MD-EXECUTION': {
		starts: ['execute', 'record-evaluation', 'report-execution'],
		stops: [],
		drops: ['reopen', 'order-evaluation', 'end'],
		owner: 'unit',
		dutyOf: 'executor'
	}
} as const satisfies Record<string, ClockBinding>;
