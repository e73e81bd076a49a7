import { badRating } from '#casework/bad-rating.ts';
import type { ClockBinding } from '#casework/procedure.ts';

/** Statutes part A.3; SF-PUBLISH is the plan's promise 2.3: results of fee reports are published. */
export const clocks = {
	'SF-ACCEPT': {
		starts: ['register'],
		stops: ['accept', 'route-away'],
		drops: ['withdraw', 'merge', 'refuse-duplicate'],
		owner: 'unit'
	},
	'XF-OBJECT': {
		starts: ['forward', 'assign'],
		stops: ['object', 'accept', 'route-away'],
		drops: ['withdraw', 'take-back', 'uphold-objection', 'reject-objection', 'refuse-duplicate'],
		owner: 'unit'
	},
	'SF-CLOSE': {
		starts: ['accept'],
		stops: ['sign'],
		drops: ['withdraw', 'take-back'],
		extendedBy: 'extend',
		owner: 'unit',
		counts: true
	},
	'SF-TELL': { starts: ['sign'], stops: ['deliver', 'serve'], drops: [], owner: 'unit' },
	'SF-PUBLISH': { starts: ['sign'], stops: ['publish'], drops: [], owner: 'unit' },
	'HP-BAD': {
		...badRating,
		starts: ['not-solved', 'rate'],
		stops: ['deliver', 'serve', 'call-back'],
		drops: ['withdraw', 'check-rating'],
		owner: 'unit'
	}
} as const satisfies Record<string, ClockBinding>;
