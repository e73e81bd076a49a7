import { SAME } from '#casework/lifecycle.ts';
import { reason, row } from '#casework/steps.ts';

/** Actions after which nobody is owed an answer any more, because the person gave the matter up or is no longer there. */
export const givenUp = ['withdraw', 'record-withdrawal', 'end-case'] as const;

type Where = { sorting: readonly string[]; open: readonly string[]; done: readonly string[] };

/**
 * Rows by which a matter leaves the unit otherwise than by an answer: an emergency told by telephone at once, a clue of
 * misconduct handed to the discipline body, a withdrawal by word of mouth or letter, and the end without a person.
 */
export const leavingSteps = ({ sorting, open, done }: Where) => {
	// What is answered waits for its service only.
	const unanswered = open.filter((stage) => stage !== 'answered');
	return {
		/** Danger to life or a grave event is told at once, by voice, and to the leadership; the handling goes on (XF22 art. 25). */
		'pass-emergency': row({
			from: open,
			to: SAME,
			by: ['dispatcher', 'handler', 'head', 'registrar'],
			asks: [
				{ name: 'coUnit', kind: 'unit' },
				{ name: 'spokeTo', kind: 'text', max: 100 },
				{ name: 'calledAt', kind: 'text', max: 60 },
				{ name: 'told', kind: 'longtext', max: 2000 },
				{ name: 'alsoTold', kind: 'longtext', max: 1000 }
			],
			guards: ['unit-not-complained-of'],
			law: 'XF22 art. 25; HL25',
			tone: 'danger'
		}),
		/** 问题线索: handed over without a word to anybody else, whatever becomes of the matter itself (XF22 arts. 22, 30). */
		'pass-clue': row({
			from: [...open, ...done],
			to: SAME,
			by: ['dispatcher', 'handler', 'head'],
			asks: [reason],
			shown: 'inside',
			paper: 'transfer',
			law: 'XF22 arts. 22(2), 30; JJ20 art. 15'
		}),
		/** A withdrawal that was spoken or written elsewhere: the same end, with its proof (part B.1). */
		'record-withdrawal': row({
			from: unanswered,
			to: 'withdrawn',
			by: ['dispatcher', 'handler'],
			asks: [
				{ name: 'withdrawnOn', kind: 'day' },
				{ name: 'proof', kind: 'longtext', max: 500 },
				{ ...reason, optional: true }
			],
			law: 'part B.1',
			standing: 'reading',
			tone: 'danger'
		}),
		/** Who filed has died or was dissolved, and nobody carries the matter on. */
		'end-case': row({
			from: unanswered.filter((stage) => !sorting.includes(stage)),
			to: 'discontinued',
			by: ['head'],
			asks: [
				{ name: 'endedBecause', kind: 'choice', options: ['filer-died', 'filer-dissolved'] },
				{ name: 'proof', kind: 'longtext', max: 500 },
				reason
			],
			guards: ['another-than-handler'],
			paper: 'termination',
			law: 'house rule',
			standing: 'policy',
			tone: 'danger'
		})
	} as const;
};

/** Whom these rows tell; of a clue nobody outside learns. */
export const leavingNotices = {
	'pass-emergency': 'filer',
	'pass-clue': 'none',
	'record-withdrawal': 'filer',
	'end-case': 'filer'
} as const satisfies Record<keyof ReturnType<typeof leavingSteps>, 'filer' | 'none'>;

/** 办结报告: what a unit owes the office that assigned the matter, by the day of the letter (XF22 art. 22(3)). */
export const reportBack = (from: readonly string[]) =>
	row({
		from,
		to: SAME,
		by: ['handler', 'head'],
		asks: [
			{ name: 'result', kind: 'longtext', max: 6000 },
			{ name: 'measures', kind: 'longtext', max: 4000 }
		],
		guards: ['report-owed'],
		shown: 'inside',
		paper: 'closing-report',
		law: 'XF22 art. 22(3)',
		tone: 'primary'
	});

/** The clock of that report, for procedures that assign. */
export const reportClock = {
	starts: ['assign'],
	stops: ['report-back'],
	drops: [...givenUp, 'take-back', 'uphold-objection', 'route-away', 'refuse-duplicate'],
	owner: 'unit'
} as const;
