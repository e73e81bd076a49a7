import type { Lifecycle, StageMeaning, Step } from '#casework/lifecycle.ts';
import { sharedStages } from '#casework/stages.ts';
import { step } from '#casework/steps.ts';

/** 申诉求决, statutes part B.1. */
export const stages = {
	...sharedStages,
	'review-requested': { waitsFor: 'reviewer', open: true },
	reviewed: { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

export const outcomes = ['supported', 'explained', 'not-supported'] as const;
export const reviewDecisions = ['upheld', 'set-aside', 'changed'] as const;

const sorting = ['registered', 'classified'];
const atUnit = ['forwarded', 'assigned'];
const working = ['accepted'];
const open = [...sorting, ...atUnit, 'objected', ...working, 'drafted', 'answered'];
const done = ['served', 'reviewed', 'closed'];

/** 复查 decides the unit above the handler, by a person who did not decide before (INV-19). */
const decideReview: Step = {
	from: ['review-requested'],
	to: 'reviewed',
	by: ['reviewer'],
	asks: [
		{ name: 'outcome', kind: 'choice', options: reviewDecisions },
		{ name: 'findings', kind: 'longtext', max: 6000 },
		{ name: 'opinion', kind: 'longtext', max: 20000 },
		{ name: 'basis', kind: 'longtext', max: 2000 }
	],
	guards: ['another-than-decider'],
	does: [],
	shown: 'resident',
	paper: 'review-opinion',
	law: 'XF22 art. 35',
	standing: 'law',
	tone: 'primary'
};

/** "Not solved": the law's way is the review by the next higher unit, within 30 days of the written opinion. */
const askReview: Step = {
	from: ['served'],
	to: 'review-requested',
	by: ['resident'],
	asks: [{ name: 'reason', kind: 'longtext', max: 2000 }],
	guards: ['within-review-period'],
	does: ['send-to-superior'],
	shown: 'resident',
	law: 'XF22 art. 35',
	standing: 'law',
	tone: 'danger'
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
	reply: step.reply(open),
	'add-facts': step.addFacts([...open, 'served', 'review-requested']),
	note: step.noteInside([...open, 'review-requested']),
	extend: step.extend([...working, 'drafted'], 'XF22 art. 34', 'law'),
	draft: step.draft(working, 'drafted', outcomes, 'XF22 art. 32'),
	'return-draft': step.returnDraft(['drafted'], 'accepted'),
	sign: step.sign(['drafted'], 'answered', 'opinion', 'XF22 arts. 32, 34'),
	deliver: step.deliver(['answered'], 'served'),
	serve: step.serve(['answered'], 'served'),
	'confirm-solved': step.confirmSolved(['served'], 'closed'),
	'not-solved': askReview,
	'decide-review': decideReview,
	rate: step.rate(done),
	withdraw: step.withdraw(
		open.filter((stage) => stage !== 'answered'),
		'withdrawn'
	),
	'propose-publication': step.proposePublication(done),
	publish: step.publish(done),
	'withdraw-publication': step.withdrawPublication(done),
	close: step.close(['served'], 'closed')
} as const satisfies Lifecycle;

export type PetitionAction = keyof typeof lifecycle;
