import { appraisalRows } from '#casework/pause-steps.ts';
import { SAME, type Lifecycle, type StageMeaning, type Step } from '#casework/lifecycle.ts';
import { reportBack } from '#casework/leaving-steps.ts';
import { sideSteps } from '#casework/side-steps.ts';
import { sharedStages } from '#casework/stages.ts';
import { step } from '#casework/steps.ts';

/** 违法行政行为投诉举报, statutes part B.4. The unit complained of never handles, sees or decides. */
export const stages = {
	...sharedStages,
	verifying: { waitsFor: 'unit', open: true },
	measures: { waitsFor: 'unit', open: true }
} as const satisfies Record<string, StageMeaning>;

export const outcomes = [
	'substantiated',
	'partly-substantiated',
	'unsubstantiated',
	'not-verifiable'
] as const;
export const measureKinds = ['correction-proposed', 'supervision-letter', 'transferred', 'none'] as const;

const sorting = ['registered', 'classified'];
const atUnit = ['forwarded', 'assigned'];
const working = ['accepted', 'verifying', 'reopened'];
const open = [...sorting, ...atUnit, 'objected', ...working, 'drafted', 'measures', 'answered'];
const done = ['served', 'closed'];

const verify: Step = {
	from: ['accepted', 'reopened'],
	to: 'verifying',
	by: ['handler'],
	asks: [{ name: 'note', kind: 'longtext', max: 1000, optional: true }],
	guards: [],
	does: ['take-it'],
	shown: 'resident',
	law: 'part B.4',
	standing: 'policy',
	tone: 'primary'
};

/** What follows from the finding: an order to correct is proposed, a supervision letter sent, the matter transferred. */
const takeMeasures: Step = {
	from: ['measures'],
	to: 'answered',
	by: ['handler'],
	asks: [
		{ name: 'measure', kind: 'choice', options: measureKinds },
		{ name: 'text', kind: 'longtext', max: 3000 }
	],
	guards: [],
	does: [],
	shown: 'resident',
	follows: 'deliver',
	law: 'part B.4; ZFJD',
	standing: 'policy',
	tone: 'primary'
};

/** 移送: another body must act on what was found, beside what is done here. */
const transferMatter: Step = {
	from: ['verifying', 'measures'],
	to: SAME,
	by: ['handler'],
	asks: [
		{ name: 'unit', kind: 'unit' },
		{ name: 'reason', kind: 'longtext', max: 4000 }
	],
	guards: ['unit-not-complained-of'],
	does: [],
	shown: 'resident',
	paper: 'transfer',
	law: 'part B.4; ZFJD',
	standing: 'policy'
};

const signed: Step = {
	from: ['drafted'],
	to: 'measures',
	by: ['head'],
	asks: [],
	guards: ['another-than-drafter', 'no-recusal-open'],
	does: ['set-outcome'],
	shown: 'resident',
	paper: 'result',
	law: 'CR-HANDLE',
	standing: 'policy',
	tone: 'primary'
};

const sides = sideSteps({ sorting, atUnit, working: [...working, 'measures'], done });

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
	'take-back': step.takeBack([...atUnit, 'accepted', 'verifying'], 'classified'),
	accept: step.accept(atUnit, 'accepted', 'CR-NOTIFY', 'reading'),
	verify,
	'route-away': step.routeAway([...sorting, ...atUnit], 'routed'),
	take: step.take([...atUnit, ...working]),
	'give-to': step.giveTo([...atUnit, ...working]),
	'ask-resident': step.askResident([...sorting, ...atUnit, ...working]),
	reply: step.reply(open),
	'add-facts': step.addFacts([...open, 'served']),
	note: step.noteInside([...open, 'disputed']),
	extend: step.extend(['accepted', 'verifying', 'drafted'], 'CR-HANDLE', 'policy'),
	draft: step.draft(['verifying'], 'drafted', outcomes, 'part B.4'),
	'return-draft': step.returnDraft(['drafted'], 'verifying'),
	sign: signed,
	'take-measures': takeMeasures,
	deliver: step.deliver(['answered'], 'served'),
	serve: step.serve(['answered'], 'served'),
	'confirm-solved': step.confirmSolved(['served'], 'closed'),
	'not-solved': step.reopen(['served'], 'reopened', 'house rule; review and court stay open'),
	...sides,
	...appraisalRows(['verifying'], 'CR-HANDLE'),
	'transfer-matter': transferMatter,
	'report-back': reportBack(['answered', ...done]),
	rate: step.rate(done),
	withdraw: step.withdraw([...sorting, ...atUnit, 'objected', ...working, 'drafted'], 'withdrawn'),
	'propose-publication': step.proposePublication(done),
	publish: step.publish(done),
	'withdraw-publication': step.withdrawPublication(done),
	close: step.close(['served'], 'closed')
} as const satisfies Lifecycle;

export type UnlawfulActAction = keyof typeof lifecycle;
