import { lastEntry } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';
import { SAME, type Lifecycle, type StageMeaning } from '#casework/lifecycle.ts';
import { reportBack } from '#casework/leaving-steps.ts';
import { sideSteps } from '#casework/side-steps.ts';
import { sharedStages } from '#casework/stages.ts';
import { reason, row, step } from '#casework/steps.ts';

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

/** An idea for a major decision: the unit that studied it puts it to the county, which alone decides whether to begin (MD19 art. 10(3)). */
const putToCounty = row({
	from: ['studied', ...done],
	to: SAME,
	by: ['head'],
	asks: [
		{ name: 'unit', kind: 'unit' },
		{ name: 'reason', kind: 'longtext', max: 6000 }
	],
	guards: ['unit-not-complained-of'],
	checks: ['not-put-before'],
	paper: 'transfer',
	law: 'MD19 art. 10(3)'
});

const recordCountyDecision = row({
	from: ['studied', 'drafted', 'answered', ...done],
	to: SAME,
	// Where the decision is led in this portal, it enters what became of it itself.
	by: ['handler', 'head', 'system'],
	asks: [
		{ name: 'decisionTitle', kind: 'text', max: 60, optional: true },
		{ name: 'countyDecision', kind: 'choice', options: ['decision-begun', 'decision-not-begun'] },
		{ name: 'cameOn', kind: 'day' },
		reason
	],
	checks: ['put-and-open'],
	law: 'MD19 art. 10(3)',
	tone: 'primary'
});

export const checks = {
	'not-put-before': ({ on }) => lastEntry(on.timeline, 'put-to-county') === undefined,
	'put-and-open': ({ on }) =>
		lastEntry(on.timeline, 'put-to-county', 'record-county-decision')?.action === 'put-to-county'
} as const satisfies Readonly<Record<string, Check>>;

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
	'put-to-county': putToCounty,
	'record-county-decision': recordCountyDecision,
	'report-back': reportBack(['answered', ...done]),
	rate: step.rate(done),
	withdraw: step.withdraw([...sorting, ...atUnit, 'objected', 'studied', 'drafted'], 'withdrawn'),
	'propose-publication': step.proposePublication(done),
	publish: step.publish(done),
	'withdraw-publication': step.withdrawPublication(done),
	close: step.close(['served'], 'closed')
} as const satisfies Lifecycle;

export type SuggestionAction = keyof typeof lifecycle;
