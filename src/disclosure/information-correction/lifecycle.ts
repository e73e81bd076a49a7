import { lastEntry, type Case } from '#casework/case.ts';
import type { Ask, Lifecycle, StageMeaning } from '#casework/lifecycle.ts';
import type { Check } from '#casework/procedure.ts';
import { sharedStages } from '#casework/stages.ts';
import { reason, row, step } from '#casework/steps.ts';

/** A request with evidence goes to the unit that keeps the record, is checked, and is answered in writing. */
const { drafted, answered, served, routed, withdrawn, closed } = sharedStages;
export const stages = {
	'correction-filed': { waitsFor: 'dispatcher', open: true },
	'record-sent': { waitsFor: 'unit', open: true },
	...{ drafted, answered, served, routed, withdrawn, closed },
	verifying: { waitsFor: 'unit', open: true }
} as const satisfies Record<string, StageMeaning>;

export const outcomes = ['record-corrected', 'record-kept', 'record-elsewhere'] as const;
export const held = ['record-held', 'record-not-held'] as const;

const LAW = 'FOI19 art. 41';
const working = ['record-sent', 'verifying'];
const open = ['correction-filed', ...working, 'drafted', 'answered'];
const unit: Ask = { name: 'unit', kind: 'unit' };

export const lifecycle = {
	register: { ...step.register('correction-filed'), law: LAW },
	forward: row({
		from: ['correction-filed'],
		to: 'record-sent',
		by: ['dispatcher'],
		asks: [unit, reason],
		guards: ['unit-not-complained-of'],
		checks: ['to-another-unit'],
		does: ['set-unit'],
		paper: 'transfer',
		tone: 'primary',
		law: LAW
	}),
	/** 转送有权更正的机关: a unit that may not correct it gives it back, and the disclosure office passes it on and tells (INV-14). */
	'give-back': row({
		from: ['verifying'],
		to: 'correction-filed',
		by: ['handler', 'head'],
		asks: [reason],
		checks: ['record-not-here'],
		shown: 'inside',
		law: LAW
	}),
	'route-away': step.routeAway(['correction-filed'], 'routed', ['dispatcher']),
	take: step.take(working),
	'give-to': step.giveTo(working),
	'ask-resident': step.askResident(['correction-filed', ...working]),
	reply: step.reply(open),
	'add-facts': { ...step.addFacts(open), law: LAW },
	note: step.noteInside(open),
	/** 审核: what the record says, held against the evidence. */
	'check-record': row({
		from: working,
		to: 'verifying',
		by: ['handler'],
		asks: [
			{ name: 'recordHeld', kind: 'choice', options: held },
			{ name: 'findings', kind: 'longtext', max: 4000 }
		],
		does: ['take-it'],
		shown: 'inside',
		tone: 'primary',
		law: LAW
	}),
	draft: {
		...step.draft(['verifying'], 'drafted', outcomes, LAW, [
			{ name: 'correctedText', kind: 'longtext', max: 2000, optional: true },
			{ name: 'correctedOn', kind: 'day', optional: true },
			{ name: 'where', kind: 'longtext', max: 1000, optional: true }
		]),
		checks: ['record-fits', 'correction-told', 'body-named']
	},
	'return-draft': step.returnDraft(['drafted'], 'verifying'),
	sign: step.sign(['drafted'], 'answered', 'record-answer', LAW),
	deliver: step.deliver(['answered'], 'served'),
	serve: step.serve(['answered'], 'served'),
	rate: step.rate(['served', 'closed']),
	withdraw: step.withdraw(['correction-filed', ...working, 'drafted'], 'withdrawn'),
	close: step.close(['served'], 'closed')
} as const satisfies Lifecycle;

export type InformationCorrectionAction = keyof typeof lifecycle;

/** What the unit found when it looked: whether it keeps the record at all. */
const holds = ({ timeline }: Pick<Case, 'timeline'>): boolean =>
	lastEntry(timeline, 'check-record')?.details['recordHeld'] === 'record-held';

const given = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

export const checks = {
	/** Not back to a unit that has looked and does not keep it. */
	'to-another-unit': ({ on, input }) =>
		!on.timeline.some((entry) => entry.action === 'give-back' && entry.byUnit === input['unit']),
	'record-not-here': ({ on }) => !holds(on),
	/** A record is corrected or kept by whoever holds it; otherwise it is said who does. */
	'record-fits': ({ on, input }) =>
		input['outcome'] === undefined || (input['outcome'] === 'record-elsewhere') !== holds(on),
	/** What is told is done: the record was put right, on a day that is past, before the person hears of it. */
	'correction-told': ({ input, today }) => {
		const { outcome, correctedText: text, correctedOn: day } = input;
		if (outcome === undefined) return true;
		if (outcome !== 'record-corrected') return !given(text) && !given(day);
		return given(text) && given(day) && String(day) <= today;
	},
	'body-named': ({ input }) => input['outcome'] !== 'record-elsewhere' || given(input['where'])
} as const satisfies Readonly<Record<string, Check>>;
