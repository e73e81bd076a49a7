import { lastEntry } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';
import { SAME, type Ask, type Lifecycle, type StageMeaning, type Step } from '#casework/lifecycle.ts';
import { reason, step } from '#casework/steps.ts';

/** 督办, statutes part B.10: opened, sent, answered, then cleared or carried further. */
export const stages = {
	'order-opened': { waitsFor: 'supervisor', open: true },
	ordered: { waitsFor: 'unit', open: true },
	interviewed: { waitsFor: 'unit', open: true },
	named: { waitsFor: 'unit', open: true },
	listed: { waitsFor: 'unit', open: true },
	'order-answered': { waitsFor: 'supervisor', open: true },
	cleared: { waitsFor: 'nobody', open: false },
	referred: { waitsFor: 'nobody', open: false },
	'order-withdrawn': { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

const owed = ['ordered', 'interviewed', 'named', 'listed'];
const running = [...owed, 'order-answered'];
const unit = { name: 'unit', kind: 'unit' } as const;
const until = { name: 'until', kind: 'day', optional: true } as const;

/** 书面反馈采纳情况 (XF22 art. 40). */
export const adoptions = ['adopted', 'partly-adopted', 'not-adopted'] as const;
const takenUp = (optional: boolean): Ask => ({
	name: 'takenUp',
	kind: 'choice',
	options: adoptions,
	...(optional ? { optional: true as const } : {})
});

const row = (more: Partial<Step> & Pick<Step, 'from' | 'to'>): Step => ({
	by: ['supervisor'],
	asks: [],
	guards: [],
	does: [],
	shown: 'inside',
	law: 'XF22 art. 40',
	standing: 'law',
	...more
});

/** Addressed to a unit: never one that the case complains of, nor one below it (INV-02). */
const sent = (from: readonly string[], more: Partial<Step> = {}): Step =>
	row({
		from,
		to: 'ordered',
		asks: [unit, until],
		guards: ['unit-not-complained-of'],
		does: ['set-unit'],
		paper: 'supervision-letter',
		echo: 'supervised',
		tone: 'primary',
		...more
	});

export const lifecycle = {
	'open-order': row({ from: [], to: 'order-opened', law: 'XF22 arts. 39-40' }),
	'send-slip': sent(['order-opened'], { paper: 'reminder' }),
	'send-letter': sent(['order-opened', ...owed]),
	'send-proposal': sent(['order-opened'], {
		asks: [unit, { name: 'proposal', kind: 'choice', options: ['improve-work', 'improve-policy'] }],
		paper: 'advice'
	}),
	escalate: row({
		from: owed,
		to: 'ordered',
		asks: [reason, until],
		guards: ['superior-not-complained-of'],
		does: ['send-to-superior'],
		paper: 'supervision-letter',
		echo: 'supervised',
		law: 'XF22 arts. 39-40',
		standing: 'reading'
	}),
	take: step.take(owed),
	'give-to': step.giveTo(owed),
	note: row({
		from: ['order-opened', ...running],
		to: SAME,
		by: ['handler', 'head', 'supervisor'],
		asks: [{ name: 'note', kind: 'longtext', max: 3000 }],
		law: 'house rule',
		standing: 'policy'
	}),
	/** 签收: the proof that the letter reached the unit; it has counted since it was sent. */
	'sign-for': row({
		from: owed,
		to: SAME,
		by: ['handler', 'head'],
		checks: ['not-signed-for'],
		law: 'house rule',
		standing: 'policy',
		tone: 'primary'
	}),
	'answer-order': row({
		from: owed,
		to: 'order-answered',
		by: ['head', 'handler'],
		asks: [
			{ name: 'cause', kind: 'longtext', max: 4000 },
			{ name: 'measures', kind: 'longtext', max: 6000 },
			{ name: 'proof', kind: 'longtext', max: 2000 },
			takenUp(true)
		],
		checks: ['says-whether-taken'],
		paper: 'supervision-feedback',
		echo: 'supervision-answered',
		tone: 'primary'
	}),
	'accept-answer': row({
		from: ['order-answered'],
		to: 'cleared',
		asks: [{ name: 'note', kind: 'longtext', max: 2000, optional: true }],
		echo: 'supervision-ended',
		tone: 'primary'
	}),
	'send-back': row({
		from: ['order-answered'],
		to: 'ordered',
		asks: [reason, until],
		paper: 'supervision-letter',
		echo: 'supervised'
	}),
	interview: row({
		from: running,
		to: 'interviewed',
		asks: [{ name: 'heldOn', kind: 'day' }, { name: 'record', kind: 'longtext', max: 4000 }, until]
	}),
	'name-publicly': row({ from: running, to: 'named', asks: [reason, until] }),
	list: row({ from: running, to: 'listed', asks: [reason, until], paper: 'supervision-letter' }),
	/** 追责建议: a person is meant, so the county head has approved it (DC20 art. 21). */
	refer: row({
		from: running,
		to: 'referred',
		asks: [
			reason,
			{ name: 'receivedBy', kind: 'text', max: 100 },
			{ name: 'approvedBy', kind: 'text', max: 60 },
			{ name: 'approvedOn', kind: 'day' }
		],
		paper: 'advice',
		echo: 'supervision-ended',
		law: 'XF22 art. 40; DC20 art. 21',
		tone: 'danger'
	}),
	/** Whoever received the proposal says in writing whether it was taken up. */
	'enter-referral-answer': row({
		from: ['referred'],
		to: SAME,
		asks: [takenUp(false), { name: 'cameOn', kind: 'day' }, { name: 'note', kind: 'longtext', max: 2000 }],
		checks: ['referral-unanswered'],
		tone: 'primary'
	}),
	'take-back-order': row({
		from: ['order-opened', ...running],
		to: 'order-withdrawn',
		asks: [reason],
		echo: 'supervision-ended',
		law: 'house rule',
		standing: 'policy',
		tone: 'danger'
	})
} as const satisfies Lifecycle;

/** Letters that the unit signs for. */
const letters = ['send-slip', 'send-letter', 'send-proposal', 'escalate', 'send-back', 'list'];

export const checks = {
	/** A proposal is answered by whether it is taken up, and by nothing else; a letter asks for no such thing. */
	'says-whether-taken': ({ on, input }) =>
		input['measures'] === undefined ||
		(lastEntry(on.timeline, ...letters)?.action === 'send-proposal') === (input['takenUp'] !== undefined),
	'referral-unanswered': ({ on }) => lastEntry(on.timeline, 'enter-referral-answer') === undefined,
	'not-signed-for': ({ on }) =>
		(lastEntry(on.timeline, 'sign-for')?.n ?? 0) < (lastEntry(on.timeline, ...letters)?.n ?? 0)
} as const satisfies Readonly<Record<string, Check>>;

export type OrderAction = keyof typeof lifecycle;
