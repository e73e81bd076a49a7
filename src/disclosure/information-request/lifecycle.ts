import type { Ask, Lifecycle, StageMeaning } from '#casework/lifecycle.ts';
import { step, row } from '#casework/steps.ts';
import { consulting } from '#disclosure/information-request/consulting.ts';
import { closings, decisionCodes, grounds } from '#disclosure/information-request/decisions.ts';
import { schemes } from '#disclosure/information-request/fee.ts';
import { partDecisions } from '#disclosure/information-request/parts.ts';

/** 依申请公开, statutes part B.7. */
export const stages = {
	applied: { waitsFor: 'dispatcher', open: true, first: 'confirm-filing' },
	received: { waitsFor: 'unit', open: true },
	'correction-asked': { waitsFor: 'resident', open: true },
	'reasons-asked': { waitsFor: 'resident', open: true },
	'reasons-given': { waitsFor: 'head', open: true },
	'fee-noticed': { waitsFor: 'resident', open: true },
	consulting: { waitsFor: 'unit', open: true },
	drafted: { waitsFor: 'head', open: true },
	answered: { waitsFor: 'unit', open: true },
	replied: { waitsFor: 'nobody', open: false },
	contested: { waitsFor: 'nobody', open: false },
	'no-longer-handled': { waitsFor: 'nobody', open: false },
	withdrawn: { waitsFor: 'nobody', open: false }
} as const satisfies Record<string, StageMeaning>;

export const outcomes = [...decisionCodes, ...closings] as const;
export const receipts = ['in-person', 'signed-post', 'confirmed-here', 'both-confirmed'] as const;
export const harms = ['no-harm', 'harm-consented', 'harm-outweighed', 'harm-withheld'] as const;
export const searches = ['found', 'nothing-found', 'with-another-body'] as const;
export const contests = ['reconsideration', 'direct-suit', 'suit-after-review'] as const;
export const contestResults = ['kept', 'corrected', 'other-result'] as const;

const working = ['received', 'consulting'];
const waiting = ['correction-asked', 'reasons-asked', 'reasons-given', 'fee-noticed'];
const open = ['applied', ...working, ...waiting, 'drafted'];
const done = ['replied', 'contested'];

const reason: Ask = { name: 'reason', kind: 'longtext', max: 2000 };
const onDay: Ask = { name: 'servedOn', kind: 'day' };
const count: Ask = { name: 'count', kind: 'number', max: 99999, whole: true };
const inside = { optional: true, inside: true } as const;

export const lifecycle = {
	register: { ...step.register('applied'), law: 'FOI19 arts. 29-31' },
	/** The applicant's side of the confirmation, where the request came online. */
	'confirm-filing': row({
		from: ['applied'],
		to: 'same',
		by: ['resident'],
		checks: ['filed-online', 'not-confirmed-before'],
		tone: 'primary',
		law: 'FOI19 art. 31'
	}),
	/** The day of receipt starts the answer; online, by fax and by plain post both sides confirm it (FOI19 art. 31). */
	'confirm-receipt': row({
		from: ['applied'],
		to: 'received',
		by: ['dispatcher'],
		asks: [{ name: 'unit', kind: 'unit' }, { name: 'receivedHow', kind: 'choice', options: receipts }, onDay],
		guards: ['unit-not-complained-of'],
		checks: ['receipt-by-channel'],
		does: ['set-unit'],
		tone: 'primary',
		paper: 'request-receipt',
		law: 'FOI19 art. 31'
	}),
	reassign: row({
		from: ['received'],
		to: 'same',
		by: ['dispatcher'],
		asks: [{ name: 'unit', kind: 'unit' }, reason],
		guards: ['unit-not-complained-of'],
		does: ['set-unit'],
		law: 'FOI19 art. 10',
		standing: 'reading'
	}),
	take: step.take(['received']),
	'give-to': step.giveTo(working),
	note: step.noteInside([...open, ...done]),
	'add-facts': { ...step.addFacts(open), law: 'FOI19 art. 29' },
	'ask-correction': row({
		from: ['received'],
		to: 'correction-asked',
		by: ['handler'],
		asks: [
			{ name: 'points', kind: 'longtext', max: 4000 },
			{ name: 'workingDays', kind: 'number', max: 60, whole: true, optional: true }
		],
		checks: ['first-correction', 'within-correction-period'],
		does: ['take-it'],
		paper: 'correction',
		law: 'FOI19 art. 30'
	}),
	correct: row({
		from: ['correction-asked'],
		to: 'received',
		by: ['resident'],
		asks: [{ name: 'text', kind: 'longtext', max: 5000 }],
		tone: 'primary',
		law: 'FOI19 art. 30'
	}),
	'record-correction': row({
		from: ['correction-asked'],
		to: 'received',
		by: ['handler', 'dispatcher'],
		asks: [{ name: 'text', kind: 'longtext', max: 5000 }, onDay],
		law: 'FOI19 art. 30'
	}),
	/** Without good reason, and after the period only: a person decides, no clock does. */
	'lapse-correction': row({
		from: ['correction-asked'],
		to: 'no-longer-handled',
		by: ['handler'],
		asks: [reason],
		checks: ['correction-period-over'],
		outcome: 'not-corrected',
		tone: 'danger',
		paper: 'termination',
		law: 'FOI19 art. 30'
	}),
	'ask-reasons': row({
		from: ['received'],
		to: 'reasons-asked',
		by: ['head'],
		asks: [count, reason, { name: 'until', kind: 'day' }],
		checks: ['reasons-not-asked-before', 'within-answer-period'],
		paper: 'reasons-notice',
		law: 'FOI19 art. 35'
	}),
	'give-reasons': row({
		from: ['reasons-asked'],
		to: 'reasons-given',
		by: ['resident', 'handler'],
		asks: [{ name: 'text', kind: 'longtext', max: 5000 }],
		tone: 'primary',
		law: 'FOI19 art. 35'
	}),
	'accept-reasons': row({
		from: ['reasons-given', 'reasons-asked'],
		to: 'received',
		by: ['head'],
		asks: [reason],
		tone: 'primary',
		law: 'FOI19 art. 35'
	}),
	'delay-answer': row({
		from: working,
		to: 'same',
		by: ['head'],
		asks: [{ name: 'until', kind: 'day' }, reason],
		checks: ['reasons-accepted', 'within-answer-period'],
		paper: 'delay-notice',
		law: 'FOI19 art. 35'
	}),
	'charge-fee': row({
		from: ['received'],
		to: 'fee-noticed',
		by: ['head'],
		asks: [
			{ name: 'scheme', kind: 'choice', options: schemes },
			count,
			{ name: 'sum', kind: 'number', max: 1_000_000 }
		],
		checks: ['within-answer-period', 'not-charged-before', 'beyond-free-steps', 'fee-by-tariff'],
		paper: 'fee-notice',
		law: 'FOI19 art. 42; FEE20 arts. 3-6'
	}),
	'record-payment': row({
		from: ['fee-noticed'],
		to: 'received',
		by: ['handler', 'dispatcher'],
		asks: [{ name: 'paid', kind: 'number', max: 1_000_000 }, onDay],
		checks: ['fee-period-open'],
		law: 'FEE20 art. 7'
	}),
	'lapse-fee': row({
		from: ['fee-noticed'],
		to: 'no-longer-handled',
		by: ['handler'],
		asks: [reason],
		checks: ['fee-period-over'],
		outcome: 'fee-unpaid',
		tone: 'danger',
		paper: 'termination',
		law: 'FEE20 art. 7'
	}),
	...consulting(working),
	'record-search': row({
		from: working,
		to: 'same',
		by: ['handler'],
		asks: [
			{ name: 'places', kind: 'longtext', max: 2000 },
			{ name: 'terms', kind: 'text', max: 300 },
			{ name: 'searchResult', kind: 'choice', options: searches },
			{ name: 'findings', kind: 'longtext', max: 4000 }
		],
		does: ['take-it'],
		shown: 'inside',
		law: 'FOI19 art. 36(4); INV-39'
	}),
	'decide-part': row({
		from: working,
		to: 'same',
		by: ['handler'],
		asks: [
			{ name: 'part', kind: 'text', max: 100 },
			{ name: 'decision', kind: 'choice', options: partDecisions },
			{ name: 'ground', kind: 'choice', options: grounds, optional: true },
			{ name: 'document', kind: 'text', max: 36, optional: true },
			{ name: 'sha256', kind: 'text', max: 64, optional: true }
		],
		checks: ['part-with-ground', 'part-with-file'],
		does: ['take-it'],
		shown: 'inside',
		law: 'FOI19 art. 37'
	}),
	extend: {
		...step.extend([...working, 'drafted'], 'FOI19 art. 33', 'law', 20),
		paper: 'extension'
	},
	draft: row({
		from: [...working, 'reasons-asked', 'reasons-given'],
		to: 'drafted',
		by: ['handler'],
		asks: [
			{ name: 'outcome', kind: 'choice', options: decisionCodes },
			{ name: 'facts', kind: 'longtext', max: 20000 },
			{ name: 'opinion', kind: 'longtext', max: 20000 },
			{ name: 'where', kind: 'longtext', max: 1000, optional: true },
			{ name: 'basis', kind: 'longtext', max: 2000 },
			{ name: 'separability', kind: 'longtext', max: 2000, optional: true },
			{ name: 'harm', kind: 'choice', options: harms, ...inside },
			{ name: 'harmReason', kind: 'longtext', max: 2000, ...inside },
			{ name: 'secrecy', kind: 'longtext', max: 1000, ...inside }
		],
		checks: [
			'consultations-settled',
			'bulk-after-asking',
			'parts-fit-the-decision',
			'search-recorded',
			'unclear-after-correction',
			'third-party-asked-first',
			'separability-tested',
			'place-named',
			'secrecy-reviewed',
			'third-parties-heeded'
		],
		does: ['take-it'],
		shown: 'inside',
		tone: 'primary',
		law: 'FOI19 arts. 36-39; part D.1'
	}),
	'return-draft': step.returnDraft(['drafted'], 'received'),
	sign: step.sign(['drafted'], 'answered', 'disclosure-answer', 'FOI19 arts. 33, 36'),
	deliver: step.deliver(['answered'], 'replied'),
	serve: step.serve(['answered'], 'replied'),
	contest: row({
		from: done,
		to: 'contested',
		by: ['dispatcher', 'handler'],
		asks: [{ name: 'contestKind', kind: 'choice', options: contests }, onDay],
		law: 'FOI19 art. 51; FY23 art. 23'
	}),
	'contest-result': row({
		from: ['contested'],
		to: 'same',
		by: ['dispatcher', 'handler'],
		asks: [
			{ name: 'contestKind', kind: 'choice', options: contests },
			{ name: 'contestResult', kind: 'choice', options: contestResults },
			onDay
		],
		checks: ['contest-open'],
		law: 'FOI19 art. 50(4)'
	}),
	'hand-to-catalogue': row({
		from: done,
		to: 'same',
		by: ['handler', 'head'],
		asks: [
			{ name: 'document', kind: 'text', max: 36 },
			{ name: 'documentTitle', kind: 'text', max: 120 }
		],
		shown: 'inside',
		law: 'FOI19 art. 44'
	}),
	withdraw: {
		...step.withdraw(
			open.filter((stage) => stage !== 'drafted'),
			'withdrawn'
		),
		outcome: 'withdrawn-request',
		law: 'part B.7'
	}
} as const satisfies Lifecycle;

export type InformationRequestAction = keyof typeof lifecycle;
