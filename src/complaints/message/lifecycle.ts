import { lastEntry } from '#casework/case.ts';
import { SAME, type Lifecycle, type StageMeaning, type Step } from '#casework/lifecycle.ts';
import type { Check } from '#casework/procedure.ts';
import { mayRate } from '#casework/rating.ts';
import { sideSteps } from '#casework/side-steps.ts';
import { sharedStages } from '#casework/stages.ts';
import { row, step } from '#casework/steps.ts';
import { serviceGrades } from '#statistics/grades.ts';

/** 网民留言, statutes part B.9. A message goes to the unit in days; "not solved" reopens it once. */
export const stages = { ...sharedStages } as const satisfies Record<string, StageMeaning>;

export const outcomes = ['answered', 'solved', 'planned', 'explained'] as const;

const sorting = ['registered', 'classified'];
const atUnit = ['forwarded', 'reopened'];
const open = [...sorting, ...atUnit, 'objected', 'accepted', 'drafted', 'answered'];
const done = ['served', 'closed'];

const forward: Step = { ...step.forward(sorting, 'forwarded'), law: 'HL25' };

/** Questions that the dispatcher can answer are answered at once, by the dispatcher's own unit. */
const keep: Step = {
	...step.classify(sorting, 'accepted'),
	does: ['set-matter', 'set-unit', 'take-it'],
	law: 'HL25: answered at once',
	shown: 'resident'
};

/** 回访: whoever sorted the message asks the person after the answer; what they say of it by voice counts as their rating (HL25). */
const askAfter = row({
	from: done,
	to: SAME,
	by: ['dispatcher'],
	asks: [
		{ name: 'reached', kind: 'choice', options: ['reached', 'not-reached'] },
		{ name: 'rating', kind: 'choice', options: serviceGrades, optional: true },
		{ name: 'said', kind: 'longtext', max: 2000 }
	],
	guards: ['not-the-rated'],
	checks: ['not-asked-after', 'rated-when-reached'],
	law: 'HL25; part B.9'
});

export const checks = {
	'not-asked-after': ({ on }) => {
		const asked = on.timeline.findLast(
			({ action, details }) => action === 'ask-after' && details['reached'] === 'reached'
		);
		return (asked?.n ?? 0) < (lastEntry(on.timeline, 'deliver', 'serve')?.n ?? 0) || asked === undefined;
	},
	/** Nobody rates who was not reached, nor a second time. */
	'rated-when-reached': ({ on, input }) =>
		input['rating'] === undefined || (input['reached'] === 'reached' && mayRate(on))
} as const satisfies Readonly<Record<string, Check>>;

const sides = sideSteps({ sorting, atUnit: ['forwarded'], working: ['reopened', 'accepted'], done });

export const lifecycle = {
	register: step.register('registered'),
	classify: step.classify(sorting, 'classified'),
	tidy: step.tidy(sorting),
	forward,
	'keep-here': keep,
	merge: step.merge(sorting, 'merged'),
	object: step.object(['forwarded'], 'objected'),
	'uphold-objection': step.upholdObjection(['objected'], 'classified'),
	'reject-objection': step.rejectObjection(['objected'], 'forwarded'),
	'take-back': step.takeBack(['forwarded', 'accepted'], 'classified'),
	accept: step.accept(atUnit, 'accepted', 'HL25'),
	'route-away': step.routeAway([...sorting, 'forwarded'], 'routed'),
	take: step.take([...atUnit, 'accepted']),
	'give-to': step.giveTo([...atUnit, 'accepted']),
	'ask-resident': step.askResident([...sorting, ...atUnit, 'accepted']),
	reply: step.reply(open),
	'add-facts': step.addFacts([...open, 'served']),
	note: step.noteInside([...open, 'disputed']),
	draft: step.draft(['accepted'], 'drafted', outcomes, 'HL25'),
	'return-draft': step.returnDraft(['drafted'], 'accepted'),
	sign: step.sign(['drafted'], 'answered', 'reply', 'HL25'),
	deliver: step.deliver(['answered'], 'served'),
	serve: step.serve(['answered'], 'served'),
	'confirm-solved': step.confirmSolved(['served'], 'closed'),
	'ask-after': askAfter,
	/** The person says so, here or when they are called. */
	'not-solved': {
		...step.reopen(['served'], 'reopened', 'HL25: reopened once when dissatisfied'),
		by: ['resident', 'dispatcher']
	},
	...sides,
	rate: step.rate(done, serviceGrades),
	withdraw: step.withdraw([...sorting, ...atUnit, 'objected', 'accepted', 'drafted'], 'withdrawn'),
	'propose-publication': step.proposePublication(done),
	publish: step.publish(done),
	'withdraw-publication': step.withdrawPublication(done),
	close: step.close(['served'], 'closed')
} as const satisfies Lifecycle;

export type MessageAction = keyof typeof lifecycle;
