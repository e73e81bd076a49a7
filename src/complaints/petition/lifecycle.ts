import type { Lifecycle, StageMeaning, Step } from '#casework/lifecycle.ts';
import { reportBack } from '#casework/leaving-steps.ts';
import { sideSteps } from '#casework/side-steps.ts';
import { sharedStages } from '#casework/stages.ts';
import { step } from '#casework/steps.ts';
import { mediationRows } from '#complaints/petition/mediation.ts';
import { reviewRows } from '#complaints/petition/reviews.ts';

/** 申诉求决, statutes part B.1. */
export const stages = {
	...sharedStages,
	'review-requested': { waitsFor: 'reviewer', open: true },
	'in-review': { waitsFor: 'reviewer', open: true },
	reviewed: { waitsFor: 'resident', open: false },
	'recheck-requested': { waitsFor: 'reviewer', open: true },
	'in-recheck': { waitsFor: 'reviewer', open: true },
	rechecked: { waitsFor: 'nobody', open: false },
	'not-again': { waitsFor: 'nobody', open: false },
	mediating: { waitsFor: 'unit', open: true },
	settled: { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

export const outcomes = ['supported', 'explained', 'not-supported'] as const;

const sorting = ['registered', 'classified'];
const atUnit = ['forwarded', 'assigned'];
const working = ['accepted'];
const open = [...sorting, ...atUnit, 'objected', ...working, 'drafted', 'answered'];
const above = ['review-requested', 'in-review', 'recheck-requested', 'in-recheck'];
const done = ['served', 'reviewed', 'rechecked', 'settled', 'closed'];
const sides = sideSteps({ sorting, atUnit, working: [...working, 'mediating'], above, done });

/** 不再受理: decided at the re-check, on the same facts and grounds; new facts are a new matter (INV-16). */
const refuseAgain: Step = {
	...sides['refuse-duplicate'],
	to: 'not-again',
	does: ['link-again'],
	paper: 'final-refusal',
	law: 'XF22 art. 36(3)'
};

export const lifecycle = {
	register: step.register('registered'),
	classify: step.classify(sorting, 'classified'),
	tidy: step.tidy(sorting),
	forward: step.forward(sorting, 'forwarded'),
	assign: step.assign(sorting, 'assigned'),
	merge: step.merge(sorting, 'merged'),
	object: step.object(atUnit, 'objected'),
	'uphold-objection': step.upholdObjection(['objected'], 'classified'),
	'reject-objection': step.rejectObjection(['objected'], 'forwarded'),
	'take-back': step.takeBack([...atUnit, ...working], 'classified'),
	accept: step.accept(atUnit, 'accepted'),
	'route-away': step.routeAway([...sorting, ...atUnit], 'routed'),
	take: step.take([...working, 'forwarded', 'assigned']),
	'give-to': step.giveTo([...atUnit, ...working]),
	'ask-resident': step.askResident([...sorting, ...atUnit, ...working]),
	reply: step.reply([...open, 'mediating', ...above]),
	'add-facts': step.addFacts([...open, 'mediating', 'served', ...above]),
	note: step.noteInside([...open, 'mediating', 'disputed', ...above]),
	extend: step.extend([...working, 'drafted'], 'XF22 art. 34', 'law'),
	draft: step.draft(working, 'drafted', outcomes, 'XF22 art. 32'),
	'return-draft': step.returnDraft(['drafted'], 'accepted'),
	sign: step.sign(['drafted'], 'answered', 'opinion', 'XF22 arts. 32, 34'),
	deliver: { ...step.deliver(['answered'], 'served'), follows: 'owe-execution' },
	serve: { ...step.serve(['answered'], 'served'), follows: 'owe-execution' },
	'confirm-solved': step.confirmSolved(['served', 'reviewed'], 'closed'),
	...reviewRows,
	...mediationRows,
	...sides,
	'refuse-again': refuseAgain,
	'report-back': reportBack(['answered', ...done]),
	rate: step.rate(done),
	withdraw: step.withdraw(
		open.filter((stage) => stage !== 'answered'),
		'withdrawn'
	),
	'propose-publication': step.proposePublication(done),
	publish: step.publish(done),
	'withdraw-publication': step.withdrawPublication(done),
	close: step.close(['served', 'reviewed'], 'closed')
} as const satisfies Lifecycle;

export type PetitionAction = keyof typeof lifecycle;
