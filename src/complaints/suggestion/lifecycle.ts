import type { Lifecycle, StageMeaning } from '#casework/lifecycle.ts';
import { sideSteps } from '#casework/side-steps.ts';
import { sharedStages } from '#casework/stages.ts';
import { step } from '#casework/steps.ts';

/** 建议意见, statutes part B.2. */
export const stages = {
	...sharedStages,
	studied: { waitsFor: 'unit', open: true }
} as const satisfies Record<string, StageMeaning>;

export const outcomes = ['adopted', 'partly-adopted', 'not-adopted'] as const;

const sorting = ['registered', 'classified'];
const atUnit = ['forwarded', 'assigned'];
const open = [...sorting, ...atUnit, 'objected', 'studied', 'drafted', 'answered'];
const done = ['served', 'closed'];

const sides = sideSteps({ sorting, atUnit, working: ['studied'], done });

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
	'take-back': step.takeBack([...atUnit, 'studied'], 'classified'),
	study: step.accept(atUnit, 'studied', 'XF22 art. 29'),
	'route-away': step.routeAway([...sorting, ...atUnit], 'routed'),
	take: step.take([...atUnit, 'studied']),
	'give-to': step.giveTo([...atUnit, 'studied']),
	'ask-resident': step.askResident([...sorting, ...atUnit, 'studied']),
	reply: step.reply(open),
	'add-facts': step.addFacts([...open, 'served']),
	note: step.noteInside([...open, 'disputed']),
	draft: step.draft(['studied'], 'drafted', outcomes, 'XF22 art. 29'),
	'return-draft': step.returnDraft(['drafted'], 'studied'),
	sign: step.sign(['drafted'], 'answered', 'reply', 'XF22 art. 29'),
	deliver: step.deliver(['answered'], 'served'),
	serve: step.serve(['answered'], 'served'),
	'confirm-solved': step.confirmSolved(['served'], 'closed'),
	'not-solved': step.reopen(['served'], 'studied', 'house rule: one second look by the unit'),
	...sides,
	rate: step.rate(done),
	withdraw: step.withdraw([...sorting, ...atUnit, 'objected', 'studied', 'drafted'], 'withdrawn'),
	'propose-publication': step.proposePublication(done),
	publish: step.publish(done),
	'withdraw-publication': step.withdrawPublication(done),
	close: step.close(['served'], 'closed')
} as const satisfies Lifecycle;

export type SuggestionAction = keyof typeof lifecycle;
