import type { ClockBinding } from '#casework/procedure.ts';

const gone = ['withdraw', 'route-away', 'merge'];

/** Which actions start, stop and drop the clocks of statutes part A.1. */
export const clocks = {
	'XF-TRANSFER': {
		starts: ['register', 'uphold-objection', 'take-back'],
		stops: ['forward', 'assign', 'route-away'],
		drops: ['withdraw', 'merge'],
		owner: 'dispatcher'
	},
	'XF-NOTIFY-FORWARDED': {
		starts: ['forward', 'assign'],
		stops: ['accept', 'route-away'],
		drops: ['withdraw', 'take-back', 'uphold-objection'],
		owner: 'unit'
	},
	'XF-OBJECT': {
		starts: ['forward', 'assign'],
		stops: ['object', 'accept', 'route-away'],
		drops: ['withdraw', 'take-back', 'uphold-objection', 'reject-objection'],
		owner: 'unit'
	},
	'XF-HANDLE': {
		starts: ['accept'],
		stops: ['deliver', 'serve'],
		drops: [...gone, 'take-back'],
		extendedBy: 'extend',
		owner: 'unit',
		counts: true
	},
	'XF-REVIEW-REQUEST': {
		starts: ['deliver', 'serve'],
		stops: ['not-solved', 'confirm-solved'],
		drops: ['close'],
		owner: 'resident'
	},
	'XF-REVIEW-DECIDE': { starts: ['not-solved'], stops: ['decide-review'], drops: [], owner: 'reviewer' }
} as const satisfies Record<string, ClockBinding>;
