import { againClock } from '#casework/again-clock.ts';
import { badRating } from '#casework/bad-rating.ts';
import { givenUp, reportClock } from '#casework/leaving-steps.ts';
import type { ClockBinding } from '#casework/procedure.ts';

/** XF-SUGGEST is the county's own figure: the law asks for a reply and names no period. */
export const clocks = {
	'XF-TRANSFER': {
		starts: ['register', 'uphold-objection', 'take-back', 'take-up-again'],
		stops: ['forward', 'assign', 'route-away'],
		drops: [...givenUp, 'merge', 'refuse-duplicate'],
		owner: 'dispatcher'
	},
	'XF-NOTIFY-FORWARDED': {
		starts: ['forward', 'assign'],
		stops: ['study', 'route-away'],
		drops: [...givenUp, 'take-back', 'uphold-objection', 'refuse-duplicate'],
		owner: 'unit'
	},
	'XF-OBJECT': {
		starts: ['forward', 'assign'],
		stops: ['object', 'study', 'route-away'],
		drops: [...givenUp, 'take-back', 'uphold-objection', 'reject-objection', 'refuse-duplicate'],
		owner: 'unit'
	},
	'XF-SUGGEST': {
		starts: ['study'],
		stops: ['deliver', 'serve'],
		drops: [...givenUp, 'take-back', 'route-away'],
		owner: 'unit',
		counts: true
	},
	'XF-ASSIGN-REPORT': { ...reportClock, drops: [...reportClock.drops, 'merge'] },
	'CASE-AGAIN': againClock,
	'HP-BAD': {
		...badRating,
		starts: ['not-solved', 'rate'],
		stops: ['deliver', 'serve', 'call-back'],
		drops: [...givenUp, 'check-rating'],
		owner: 'unit'
	}
} as const satisfies Record<string, ClockBinding>;
