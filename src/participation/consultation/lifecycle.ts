import { SAME, type Lifecycle, type StageMeaning } from '#casework/lifecycle.ts';
import { sharedStages } from '#casework/stages.ts';
import { step } from '#casework/steps.ts';

/** 公众意见: from the receipt to the answer, MD19 arts. 14 to 18, 35; statutes part E. */
export const stages = {
	...sharedStages,
	'opinion-registered': { waitsFor: 'nobody', open: true },
	'opinion-grouped': { waitsFor: 'nobody', open: true },
	'opinion-set-aside': { waitsFor: 'nobody', open: false },
	'opinion-answered': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

export const answers = ['adopted', 'partly-adopted', 'not-adopted'] as const;
export const setAside = ['aside-off-topic', 'aside-repeat', 'aside-abuse', 'aside-unreadable'] as const;

const open = ['opinion-registered', 'opinion-grouped', 'opinion-set-aside'];
const done = ['opinion-answered', 'served'];
const inside = { guards: [], does: [], law: 'MD19 art. 18', standing: 'law' } as const;

export const lifecycle = {
	register: {
		...step.register('opinion-registered'),
		by: ['resident', 'registrar', 'handler', 'system'],
		law: 'MD19 arts. 14, 15, 35'
	},
	'add-facts': step.addFacts(open),
	withdraw: step.withdraw(open, 'withdrawn'),
	group: {
		...inside,
		from: open,
		to: 'opinion-grouped',
		by: ['handler'],
		asks: [{ name: 'group', kind: 'number', whole: true, max: 999 }],
		shown: 'inside'
	},
	/** Counted with its reason in the published table; taken up again whenever that was wrong. */
	'set-aside': {
		...inside,
		from: ['opinion-registered', 'opinion-grouped'],
		to: 'opinion-set-aside',
		by: ['handler'],
		asks: [
			{ name: 'outcome', kind: 'choice', options: setAside },
			{ name: 'reason', kind: 'longtext', max: 1000 }
		],
		does: ['set-outcome'],
		shown: 'resident',
		tone: 'danger'
	},
	/** The answer of the group, once the table is published: carried to each author, decided by persons before. */
	'tell-answer': {
		...inside,
		from: ['opinion-grouped'],
		to: 'opinion-answered',
		by: ['system'],
		asks: [
			{ name: 'outcome', kind: 'choice', options: answers },
			{ name: 'opinion', kind: 'longtext', max: 20_000 },
			{ name: 'changedText', kind: 'longtext', max: 4000, optional: true }
		],
		does: ['set-outcome'],
		shown: 'resident'
	},
	draft: step.draft(open, 'drafted', answers, 'MD19 arts. 18, 35'),
	'return-draft': step.returnDraft(['drafted'], 'opinion-registered'),
	sign: step.sign(['drafted'], 'answered', 'reply', 'MD19 arts. 18, 35'),
	deliver: step.deliver(['answered'], 'served'),
	serve: step.serve(['answered'], 'served'),
	'show-opinion': {
		...inside,
		from: open,
		to: SAME,
		by: ['handler'],
		asks: [
			{ name: 'shownText', kind: 'longtext', max: 8000 },
			{ name: 'shownAs', kind: 'text', max: 20, optional: true }
		],
		shown: 'resident',
		law: 'MD19 art. 14; INV-34, INV-35'
	},
	'hide-opinion': {
		...inside,
		from: [...open, ...done],
		to: SAME,
		by: ['handler', 'head'],
		asks: [{ name: 'reason', kind: 'longtext', max: 1000 }],
		shown: 'resident',
		law: 'PI21 art. 15; INV-36'
	},
	rate: step.rate(done),
	note: step.noteInside([...open, 'drafted', 'answered'])
} as const satisfies Lifecycle;

export type OpinionAction = keyof typeof lifecycle;
