import { againClock } from '#casework/again-clock.ts';
import { badRating } from '#casework/bad-rating.ts';
import { givenUp, reportClock } from '#casework/leaving-steps.ts';
import { appraisalTells } from '#casework/pause-steps.ts';
import type { ClockBinding } from '#casework/procedure.ts';

/** Statutes part A.2: county settings, modelled on the petition rules; never shown as law. */
export const clocks = {
	'CR-TRIAGE': {
		starts: ['register', 'uphold-objection', 'take-back', 'take-up-again'],
		stops: ['forward', 'assign', 'route-away'],
		drops: [...givenUp, 'merge', 'refuse-duplicate'],
		owner: 'dispatcher'
	},
	'CR-NOTIFY': {
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
	'CR-HANDLE': {
		starts: ['accept'],
		stops: ['sign'],
		drops: [...givenUp, 'take-back'],
		extendedBy: 'extend',
		tells: appraisalTells,
		owner: 'unit',
		counts: true
	},
	'CR-RESULT': { starts: ['sign'], stops: ['deliver', 'serve'], drops: [], owner: 'unit' },
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
