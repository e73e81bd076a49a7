import { againClock } from '#casework/again-clock.ts';
import { badRating } from '#casework/bad-rating.ts';
import { givenUp, reportClock } from '#casework/leaving-steps.ts';
import { appraisalTells, determinationTells } from '#casework/pause-steps.ts';
import type { ClockBinding } from '#casework/procedure.ts';

/** Statutes part A.3; SF-PUBLISH is the plan's promise 2.3: results of fee reports are published. */
export const clocks = {
	'SF-ACCEPT': {
		starts: ['register'],
		stops: ['accept', 'route-away'],
		drops: [...givenUp, 'merge', 'refuse-duplicate'],
		owner: 'unit'
	},
	'XF-OBJECT': {
		starts: ['forward', 'assign'],
		stops: ['object', 'accept', 'route-away'],
		drops: [...givenUp, 'take-back', 'uphold-objection', 'reject-objection', 'refuse-duplicate'],
		owner: 'unit'
	},
	'SF-CLOSE': {
		starts: ['accept'],
		stops: ['sign'],
		drops: [...givenUp, 'take-back'],
		extendedBy: 'extend',
		tells: { ...appraisalTells, ...determinationTells },
		owner: 'unit',
		counts: true
	},
	'SF-TELL': { starts: ['sign'], stops: ['deliver', 'serve'], drops: [], owner: 'unit' },
	'SF-PUBLISH': { starts: ['sign'], stops: ['publish'], drops: [], owner: 'unit' },
	/** The notice gives the payers more time than the order; what became of the money is told after it. */
	'SF-REFUND': { starts: ['order-refund', 'call-payers'], stops: ['close-refund'], drops: [], owner: 'unit' },
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
