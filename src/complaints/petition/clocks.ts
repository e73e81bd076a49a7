import { badRating } from '#casework/bad-rating.ts';
import { givenUp, reportClock } from '#casework/leaving-steps.ts';
import type { ClockBinding } from '#casework/procedure.ts';

const gone = [...givenUp, 'route-away', 'merge'];
const elsewhere = ['merge', 'refuse-duplicate', 'refuse-again'];
/** A hearing is heard of by every clock; only the rule of the re-check stands still for it (INV-30). */
const hearing = { 'open-hearing': 'hearingOpen', 'close-hearing': 'hearingClose' };

/** Which actions start, stop and drop the clocks of statutes part A.1. */
export const clocks = {
	'XF-TRANSFER': {
		starts: ['register', 'uphold-objection', 'take-back', 'take-up-again'],
		stops: ['forward', 'assign', 'route-away'],
		drops: [...givenUp, ...elsewhere],
		owner: 'dispatcher'
	},
	'XF-NOTIFY-FORWARDED': {
		starts: ['forward', 'assign', 'name-unit'],
		stops: ['accept', 'route-away'],
		drops: [...givenUp, 'take-back', 'uphold-objection', ...elsewhere],
		owner: 'unit'
	},
	'XF-OBJECT': {
		starts: ['forward', 'assign'],
		stops: ['object', 'accept', 'route-away'],
		drops: [...givenUp, 'take-back', 'uphold-objection', 'reject-objection', ...elsewhere],
		owner: 'unit'
	},
	'XF-HANDLE': {
		starts: ['accept'],
		stops: ['deliver', 'serve', 'record-agreement', 'record-settlement'],
		drops: [...gone, 'take-back'],
		extendedBy: 'extend',
		tells: hearing,
		owner: 'unit',
		counts: true
	},
	'XF-REVIEW-REQUEST': {
		starts: ['deliver', 'serve'],
		stops: ['not-solved', 'enter-review-request', 'confirm-solved'],
		drops: ['close'],
		owner: 'resident'
	},
	'XF-REVIEW-DECIDE': {
		starts: ['not-solved', 'enter-review-request'],
		stops: [
			'decide-review',
			'set-aside-at-review',
			'refuse-review',
			'enter-review-result',
			'enter-set-aside'
		],
		drops: [],
		tells: hearing,
		owner: 'reviewer'
	},
	'XF-RECHECK-REQUEST': {
		starts: ['decide-review', 'enter-review-result', 'serve-decision'],
		stops: ['ask-recheck', 'enter-recheck-request', 'confirm-solved'],
		drops: ['close', 'decide-recheck', 'enter-recheck-result'],
		owner: 'resident'
	},
	'XF-RECHECK-DECIDE': {
		starts: ['ask-recheck', 'enter-recheck-request'],
		stops: [
			...['decide-recheck', 'set-aside-at-recheck', 'refuse-recheck'],
			...['enter-recheck-result', 'enter-set-aside']
		],
		drops: [],
		tells: hearing,
		owner: 'reviewer'
	},
	'XF-REDO': {
		starts: ['set-aside-at-review', 'set-aside-at-recheck', 'enter-set-aside'],
		stops: ['deliver', 'serve', 'record-agreement', 'record-settlement'],
		drops: [...givenUp, 'take-back'],
		owner: 'unit'
	},
	'XF-EXECUTE': {
		starts: ['owe-execution', 'set-execution'],
		stops: ['record-execution', 'confirm-solved'],
		drops: ['set-aside-at-review', 'set-aside-at-recheck', 'enter-set-aside'],
		owner: 'unit'
	},
	'RT-MEDIATE': {
		starts: ['start-mediation'],
		stops: ['record-agreement', 'end-mediation', 'stop-mediation'],
		drops: [...givenUp],
		owner: 'unit'
	},
	'RT-CONFIRM': {
		starts: ['record-agreement'],
		stops: ['record-confirmation'],
		drops: [],
		owner: 'resident'
	},
	'XF-ASSIGN-REPORT': { ...reportClock, drops: [...reportClock.drops, 'merge', 'refuse-again'] },
	'HP-BAD': badRating
} as const satisfies Record<string, ClockBinding>;
