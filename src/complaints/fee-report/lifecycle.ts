import { isRefundOwed } from '#casework/after-answer.ts';
import { refundOf } from '#casework/refund.ts';
import type { Check } from '#casework/procedure.ts';
import { appraisalRows, determinationRows } from '#casework/pause-steps.ts';
import type { Lifecycle, StageMeaning, Step } from '#casework/lifecycle.ts';
import { SAME } from '#casework/lifecycle.ts';
import { reportBack } from '#casework/leaving-steps.ts';
import { sideSteps } from '#casework/side-steps.ts';
import { sharedStages } from '#casework/stages.ts';
import { step } from '#casework/steps.ts';

/** 收费举报, statutes part B.5. */
export const stages = {
	...sharedStages,
	verifying: { waitsFor: 'unit', open: true }
} as const satisfies Record<string, StageMeaning>;

export const outcomes = ['unlawful', 'lawful', 'policy-issue'] as const;
export const listResults = ['on-list', 'above-standard', 'wrong-body', 'not-on-list'] as const;

/** Kinds of unlawful charges [JGCF 9, YS19 25]. */
export const unlawfulKinds = [
	'not-unlawful',
	'own-item',
	'split-or-widened',
	'abolished-item',
	'disguised',
	'forced-service',
	'no-service',
	'above-standard',
	'off-list'
] as const;

const sorting = ['registered', 'classified'];
const atUnit = ['forwarded', 'assigned'];
const working = ['accepted', 'verifying', 'reopened'];
const open = [...sorting, ...atUnit, 'objected', ...working, 'drafted', 'answered'];
const done = ['served', 'closed'];

const checkList: Step = {
	from: ['accepted', 'reopened'],
	to: 'verifying',
	by: ['handler'],
	asks: [
		{ name: 'listResult', kind: 'choice', options: listResults },
		{ name: 'note', kind: 'longtext', max: 2000 }
	],
	guards: [],
	does: ['take-it'],
	shown: 'resident',
	law: 'YS19 art. 25; FOI19 art. 20(8)',
	standing: 'law',
	tone: 'primary'
};

/** 限期退还: who must give back how much by when; payers who are not known are called by public notice (JGCF art. 16). */
const orderRefund: Step = {
	from: [...done, 'answered'],
	to: SAME,
	by: ['handler'],
	asks: [
		{ name: 'debtor', kind: 'text', max: 100 },
		{ name: 'refundOwed', kind: 'number', max: 100_000_000 },
		{ name: 'until', kind: 'day' },
		{ name: 'payers', kind: 'choice', options: ['payers-known', 'payers-by-notice'] }
	],
	guards: ['until-ahead'],
	checks: ['charge-found-unlawful', 'no-refund-owed'],
	does: [],
	shown: 'resident',
	law: 'JGCF art. 16',
	standing: 'law',
	tone: 'primary'
};

/** A public notice calls the payers; entered when it is published, and anew with each later edition. */
const callPayers: Step = {
	from: [...done, 'answered'],
	to: SAME,
	by: ['system'],
	asks: [
		{ name: 'notice', kind: 'text', max: 40 },
		{ name: 'claimBy', kind: 'day' },
		{ name: 'until', kind: 'day' }
	],
	guards: [],
	checks: ['refund-owed', 'payers-sought'],
	does: [],
	shown: 'resident',
	law: 'JGCF art. 16',
	standing: 'law'
};

const takeDownCall: Step = {
	from: [...working, 'drafted', 'answered', ...done],
	to: SAME,
	by: ['system'],
	asks: [{ name: 'reason', kind: 'longtext', max: 1000 }],
	guards: [],
	does: [],
	shown: 'inside',
	law: 'JGCF art. 16',
	standing: 'reading'
};

/** What came of it: all given back, or what nobody claimed by the end of the notice went to the treasury. */
const closeRefund: Step = {
	from: [...done, 'answered'],
	to: SAME,
	by: ['handler'],
	asks: [
		{ name: 'refundResult', kind: 'choice', options: ['refunded', 'rest-to-treasury', 'not-refunded'] },
		{ name: 'toTreasury', kind: 'number', max: 100_000_000, optional: true },
		{ name: 'text', kind: 'longtext', max: 2000 }
	],
	guards: [],
	checks: ['refund-owed', 'treasury-sum', 'notice-run'],
	does: [],
	shown: 'resident',
	law: 'JGCF art. 16',
	standing: 'law',
	tone: 'primary'
};

export const checks = {
	'charge-found-unlawful': ({ on }) => on.outcome === 'unlawful',
	'refund-owed': ({ on }) => isRefundOwed(on),
	'no-refund-owed': ({ on }) => !isRefundOwed(on),
	'payers-sought': ({ on }) => refundOf(on)?.sought === true,
	'treasury-sum': ({ input }) =>
		(input['refundResult'] === 'rest-to-treasury') === (input['toTreasury'] !== undefined),
	/** What is left goes to the treasury only when those who paid were called and their time is over. */
	'notice-run': ({ on, input, today }) => {
		const refund = refundOf(on);
		if (input['refundResult'] !== 'rest-to-treasury' || !refund?.sought) return true;
		return refund.claimBy !== null && refund.claimBy < today;
	}
} as const satisfies Readonly<Record<string, Check>>;

/** 限期退还: what was given back so far. */
const recordRefund: Step = {
	from: done,
	to: SAME,
	by: ['handler'],
	asks: [
		{ name: 'refund', kind: 'number', max: 100_000_000 },
		{ name: 'payersPaid', kind: 'number', max: 1_000_000, whole: true, optional: true },
		{ name: 'note', kind: 'longtext', max: 1000, optional: true }
	],
	guards: [],
	does: [],
	shown: 'resident',
	law: 'JGCF art. 16',
	standing: 'law'
};

const sides = sideSteps({ sorting, atUnit, working: working, done });

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
	accept: step.accept(atUnit, 'accepted', 'SF-ACCEPT; JB14', 'policy'),
	'check-list': checkList,
	'route-away': step.routeAway([...sorting, ...atUnit], 'routed'),
	take: step.take([...atUnit, ...working]),
	'give-to': step.giveTo([...atUnit, ...working]),
	'ask-resident': step.askResident([...sorting, ...atUnit, ...working]),
	reply: step.reply(open),
	'add-facts': step.addFacts([...open, 'served']),
	note: step.noteInside([...open, 'disputed']),
	extend: step.extend(['accepted', 'verifying', 'drafted'], 'SF-CLOSE', 'policy'),
	draft: step.draft(['verifying'], 'drafted', outcomes, 'part B.5', [
		{ name: 'unlawfulKind', kind: 'choice', options: unlawfulKinds }
	]),
	'return-draft': step.returnDraft(['drafted'], 'verifying'),
	sign: step.sign(['drafted'], 'answered', 'result', 'SF-CLOSE'),
	deliver: step.deliver(['answered'], 'served'),
	serve: step.serve(['answered'], 'served'),
	'record-refund': recordRefund,
	'confirm-solved': step.confirmSolved(['served'], 'closed'),
	'not-solved': step.reopen(['served'], 'reopened', 'house rule; review and court stay open'),
	...sides,
	...appraisalRows(['verifying'], 'SF-CLOSE'),
	...determinationRows(['verifying'], 'SF-CLOSE'),
	'order-refund': orderRefund,
	'call-payers': callPayers,
	'take-down-call': takeDownCall,
	'close-refund': closeRefund,
	'report-back': reportBack(['answered', ...done]),
	rate: step.rate(done),
	withdraw: step.withdraw([...sorting, ...atUnit, 'objected', ...working, 'drafted'], 'withdrawn'),
	'propose-publication': step.proposePublication(done),
	publish: step.publish(done),
	'withdraw-publication': step.withdrawPublication(done),
	close: step.close(['served'], 'closed')
} as const satisfies Lifecycle;

export type FeeReportAction = keyof typeof lifecycle;
