import { againClock } from '#casework/again-clock.ts';
import { badRating } from '#casework/bad-rating.ts';
import { givenUp } from '#casework/leaving-steps.ts';
import type { ClockBinding } from '#casework/procedure.ts';

/** No national figure was found for website messages: the hotline's ticket period, a county setting. */
export const clocks = {
	'XF-TRANSFER': {
		starts: ['register', 'uphold-objection', 'take-back', 'take-up-again'],
		stops: ['forward', 'keep-here', 'route-away'],
		drops: [...givenUp, 'merge', 'refuse-duplicate'],
		owner: 'dispatcher'
	},
	'XF-OBJECT': {
		starts: ['forward'],
		stops: ['object', 'accept', 'route-away'],
		drops: [...givenUp, 'take-back', 'uphold-objection', 'reject-objection', 'refuse-duplicate'],
		owner: 'unit'
	},
	'HL-TICKET': {
		starts: ['forward', 'keep-here'],
		stops: ['deliver', 'serve'],
		drops: [...givenUp, 'take-back', 'uphold-objection', 'route-away'],
		owner: 'unit',
		counts: true
	},
	'CASE-AGAIN': againClock,
	'HP-BAD': {
		...badRating,
		starts: ['not-solved', 'rate', 'ask-after'],
		only: { ...badRating.only, 'ask-after': badRating.only.rate },
		stops: ['deliver', 'serve', 'call-back'],
		drops: [...givenUp, 'check-rating'],
		owner: 'unit'
	}
} as const satisfies Record<string, ClockBinding>;
