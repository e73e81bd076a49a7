import { lastEntry, type Case } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';
import { SAME, type Lifecycle, type Step } from '#casework/lifecycle.ts';
import { reason } from '#casework/steps.ts';

/** 复查 and 复核, XF22 arts. 35 and 36: two levels above the answer, each another unit and another person (INV-19). */
export const reviewDecisions = ['upheld', 'changed'] as const;
export const refusalGrounds = ['too-late', 'no-opinion', 'other-route', 'decided-before'] as const;
const ways = ['letter', 'visit', 'call', 'fax'] as const;

const grounds = [
	{ name: 'findings', kind: 'longtext', max: 6000 },
	{ name: 'opinion', kind: 'longtext', max: 20000 },
	{ name: 'basis', kind: 'longtext', max: 2000 }
] as const;
const outcome = { name: 'outcome', kind: 'choice', options: reviewDecisions } as const;
/** What a body outside the portal sent back. */
const letter = [
	{ name: 'body', kind: 'text', max: 60 },
	{ name: 'letter', kind: 'text', max: 80 },
	{ name: 'decidedOn', kind: 'day' },
	{ name: 'servedOn', kind: 'day' }
] as const;

type Level = {
	/** Where it may be asked for, waits to be taken up, and is worked on. */
	from: string;
	asked: string;
	working: string;
	decided: string;
	within: 'within-review-period' | 'within-recheck-period';
	filedWithin: 'filed-within-review-period' | 'filed-within-recheck-period';
	paper: Step['paper'] & string;
	refused: string;
	law: string;
};

const row = (step: Omit<Step, 'standing' | 'shown' | 'does'> & Partial<Step>): Step => ({
	does: [],
	shown: 'resident',
	standing: 'law',
	...step
});

/** The rows of one level. What a body outside the portal decides, the county's dispatcher enters. */
function rowsOf(level: Level) {
	const { law } = level;
	const pending = [level.asked, level.working];
	return {
		ask: row({
			from: [level.from],
			to: level.asked,
			by: ['resident'],
			asks: [reason],
			guards: [level.within],
			does: ['send-to-superior'],
			law,
			tone: 'danger'
		}),
		/** For somebody who came, called or wrote; the day on which it was posted counts (AR-10). */
		enter: row({
			from: [level.from],
			to: level.asked,
			by: ['registrar'],
			asks: [{ name: 'channel', kind: 'choice', options: ways }, { name: 'filedOn', kind: 'day' }, reason],
			guards: [level.filedWithin],
			does: ['send-to-superior'],
			law
		}),
		accept: row({
			from: [level.asked],
			to: level.working,
			by: ['handler', 'reviewer'],
			asks: [],
			guards: ['decided-here', 'another-than-decider'],
			does: ['take-it'],
			law,
			tone: 'primary'
		}),
		refuse: row({
			from: [level.asked],
			to: level.refused,
			by: ['reviewer'],
			asks: [{ name: 'ground', kind: 'choice', options: refusalGrounds }, reason],
			guards: ['decided-here', 'another-than-decider'],
			does: ['return-to-handler'],
			paper: 'review-refusal',
			law,
			tone: 'danger'
		}),
		decide: row({
			from: pending,
			to: level.decided,
			by: ['reviewer'],
			asks: [outcome, ...grounds],
			guards: ['decided-here', 'another-than-decider', 'no-hearing-open', 'no-recusal-open'],
			paper: level.paper,
			law,
			tone: 'primary'
		}),
		/** 撤销重办: the matter goes back to the unit that answered, by the day that the decision names. */
		setAside: row({
			from: pending,
			to: 'accepted',
			by: ['reviewer'],
			asks: [...grounds, { name: 'until', kind: 'day' }],
			guards: ['decided-here', 'another-than-decider', 'no-hearing-open', 'no-recusal-open', 'until-ahead'],
			outcome: 'set-aside',
			does: ['return-to-handler'],
			paper: level.paper,
			law,
			tone: 'danger'
		}),
		result: row({
			from: [level.asked],
			to: level.decided,
			by: ['dispatcher'],
			asks: [...letter, outcome, ...grounds],
			guards: ['decided-outside', 'handed-up', 'served-after-request'],
			law,
			tone: 'primary'
		})
	};
}

const review = rowsOf({
	from: 'served',
	asked: 'review-requested',
	working: 'in-review',
	decided: 'reviewed',
	within: 'within-review-period',
	filedWithin: 'filed-within-review-period',
	paper: 'review-opinion',
	refused: 'closed',
	law: 'XF22 art. 35'
});

const recheck = rowsOf({
	from: 'reviewed',
	asked: 'recheck-requested',
	working: 'in-recheck',
	decided: 'rechecked',
	within: 'within-recheck-period',
	filedWithin: 'filed-within-recheck-period',
	paper: 'recheck-opinion',
	refused: 'closed',
	law: 'XF22 art. 36'
});

const waiting = ['review-requested', 'recheck-requested'];

/** A weighty, complex matter is heard in public; only at the re-check is that time left out (INV-30). */
const openHearing: Step = row({
	from: ['accepted', 'in-review', 'in-recheck'],
	to: SAME,
	by: ['handler', 'reviewer'],
	asks: [
		{ name: 'heardOn', kind: 'day' },
		{ name: 'hour', kind: 'text', max: 40 },
		{ name: 'place', kind: 'text', max: 100 },
		{ name: 'subject', kind: 'longtext', max: 1000 },
		{ name: 'chair', kind: 'officer' },
		{ name: 'invited', kind: 'longtext', max: 1000 }
	],
	guards: ['no-hearing-open', 'chair-not-investigator'],
	checks: ['hearing-ahead'],
	paper: 'hearing-notice',
	law: 'XF22 arts. 31(6), 36(2)'
});

const closeHearing: Step = row({
	from: ['accepted', 'in-review', 'in-recheck'],
	to: SAME,
	by: ['handler', 'reviewer'],
	asks: [
		{ name: 'attended', kind: 'longtext', max: 1000 },
		{ name: 'record', kind: 'longtext', max: 20000 },
		{ name: 'signatures', kind: 'longtext', max: 500 }
	],
	guards: ['hearing-open'],
	paper: 'hearing-record',
	law: 'XF22 arts. 31(6), 36(2)',
	tone: 'primary'
});

/** A hearing is public: anybody may know of it before it is held. */
const announceHearing: Step = row({
	from: ['accepted', 'in-review', 'in-recheck'],
	to: SAME,
	by: ['handler', 'reviewer'],
	asks: [{ name: 'where', kind: 'text', max: 200 }],
	guards: ['hearing-open'],
	checks: ['hearing-not-announced'],
	paper: 'hearing-announcement',
	law: 'XF22 arts. 31(6), 36(2)'
});

/** 听证报告: what the hearing found, for whoever decides. */
const reportHearing: Step = row({
	from: ['accepted', 'in-review', 'in-recheck'],
	to: SAME,
	by: ['handler', 'reviewer'],
	asks: [{ name: 'conclusion', kind: 'longtext', max: 6000 }],
	guards: ['no-hearing-open'],
	checks: ['hearing-to-report'],
	shown: 'inside',
	paper: 'hearing-report',
	law: 'XF22 arts. 31(6), 36(2)'
});

const since = (on: Case, one: string, ...others: string[]): boolean =>
	(lastEntry(on.timeline, one)?.n ?? 0) > (lastEntry(on.timeline, ...others)?.n ?? 0);

/** Conditions beyond stage and role. */
export const checks = {
	'hearing-ahead': ({ input, today }) => typeof input['heardOn'] !== 'string' || input['heardOn'] >= today,
	'hearing-not-announced': ({ on }) => since(on, 'open-hearing', 'announce-hearing'),
	'hearing-to-report': ({ on }) => since(on, 'close-hearing', 'report-hearing'),
	supported: ({ on }) => on.outcome === 'supported'
} as const satisfies Readonly<Record<string, Check>>;

export const reviewRows = {
	'not-solved': review.ask,
	'enter-review-request': review.enter,
	'accept-review': review.accept,
	'refuse-review': review.refuse,
	'decide-review': review.decide,
	'set-aside-at-review': review.setAside,
	'enter-review-result': review.result,
	'ask-recheck': recheck.ask,
	'enter-recheck-request': recheck.enter,
	'accept-recheck': recheck.accept,
	'refuse-recheck': recheck.refuse,
	'decide-recheck': recheck.decide,
	'set-aside-at-recheck': recheck.setAside,
	'enter-recheck-result': recheck.result,
	/** Sent to the body above the county, which the portal does not reach. */
	'hand-up': row({
		from: waiting,
		to: SAME,
		by: ['dispatcher'],
		asks: [
			{ name: 'body', kind: 'text', max: 60 },
			{ name: 'letter', kind: 'text', max: 80 },
			{ name: 'sentOn', kind: 'day' }
		],
		guards: ['decided-outside', 'not-handed-up'],
		law: 'XF22 arts. 35, 36',
		tone: 'primary'
	}),
	'enter-set-aside': row({
		from: waiting,
		to: 'accepted',
		by: ['dispatcher'],
		asks: [...letter, ...grounds, { name: 'until', kind: 'day' }],
		guards: ['decided-outside', 'handed-up', 'served-after-request', 'until-ahead'],
		does: ['return-to-handler'],
		law: 'XF22 arts. 35, 36'
	}),
	'serve-decision': row({
		from: ['reviewed', 'rechecked'],
		to: SAME,
		by: ['handler', 'reviewer', 'dispatcher', 'system'],
		asks: [
			{ name: 'way', kind: 'choice', options: ['direct', 'post', 'public-notice'] },
			{ name: 'servedOn', kind: 'day' },
			{ name: 'proof', kind: 'text', max: 200 }
		],
		guards: ['only-paper-service', 'served-after-decision', 'notice-over'],
		law: 'MS23 arts. 87-95 (AR-14)'
	}),
	'open-hearing': openHearing,
	'announce-hearing': announceHearing,
	'close-hearing': closeHearing,
	'report-hearing': reportHearing,
	/** An opinion that supports the claim must be carried out: the period begins by itself with its service (XF22 art. 32). */
	'owe-execution': row({
		from: ['served'],
		to: SAME,
		by: ['system'],
		asks: [],
		guards: ['no-execution-owed'],
		checks: ['supported'],
		law: 'XF22 arts. 32, 40'
	}),
	/** How it is carried out, and by which day: that day counts from then on. */
	'set-execution': row({
		from: ['served', 'reviewed', 'rechecked', 'closed'],
		to: SAME,
		by: ['handler', 'head'],
		asks: [
			{ name: 'measures', kind: 'longtext', max: 3000 },
			{ name: 'until', kind: 'day' }
		],
		guards: ['execution-unplanned', 'until-ahead'],
		law: 'XF22 arts. 32, 40'
	}),
	'record-execution': row({
		from: ['served', 'reviewed', 'rechecked', 'closed'],
		to: SAME,
		by: ['handler', 'head'],
		asks: [
			{ name: 'doneOn', kind: 'day' },
			{ name: 'text', kind: 'longtext', max: 3000 }
		],
		guards: ['execution-owed'],
		law: 'XF22 arts. 32, 40',
		tone: 'primary'
	})
} as const satisfies Lifecycle;
