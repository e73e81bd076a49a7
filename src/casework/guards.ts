import { isReportOwed } from '#casework/after-answer.ts';
import { lastEntry, type Situation } from '#casework/case.ts';
import { isLate } from '#casework/deadlines.ts';
import type { Guard } from '#casework/lifecycle.ts';
import { isRecorded, openSilence } from '#casework/silence.ts';
import { endedNotices } from '#casework/public-notice.ts';
import { servedFrom } from '#casework/service-ways.ts';
import { isDay } from '#clocks/day.ts';
import { reviewGuards } from '#casework/review-guards.ts';
import { mayRate } from '#casework/rating.ts';
import { isDecidedOutside } from '#casework/levels.ts';
import { sideGuards } from '#casework/side-guards.ts';
import { isBlocked } from '#units/recusal.ts';
import type { County } from '#units/county.ts';
import { superiorOf } from '#units/units.ts';

type Test = (situation: Situation, county: County) => boolean;

const accountOf = ({ actor }: Situation): string | null => (actor.kind === 'officer' ? actor.account : null);

const did = (situation: Situation, ...actions: string[]): boolean =>
	lastEntry(situation.on.timeline, ...actions)?.byAccount === accountOf(situation);

const running = (situation: Situation, clock: string): boolean =>
	situation.deadlines.some(
		(one) => one.clock === clock && one.state === 'running' && !isLate(one, situation.today)
	);

const everDid = (situation: Situation, action: string): boolean =>
	situation.on.timeline.some((entry) => entry.action === action);

/** Units that an input names as receivers: none of them may be complained of, nor stand below one that is (INV-02). */
const receivers = (input: Situation['input']): string[] =>
	[
		input['unit'],
		input['agency'],
		input['coUnit'],
		input['executor'],
		...(Array.isArray(input['coUnits']) ? input['coUnits'] : [])
	].filter((unit): unit is string => typeof unit === 'string');

/** Units whose objection was rejected; a unit that receives the case later still has its own. */
const rejectedUnits = (on: Situation['on']): (string | null | undefined)[] =>
	on.timeline.flatMap((entry, at) =>
		entry.action === 'reject-objection' ? [lastEntry(on.timeline.slice(0, at), 'object')?.byUnit] : []
	);

/** Whether an action was taken, and none of the others since. */
const isAfter = ({ timeline }: Situation['on'], action: string, ...others: string[]): boolean =>
	(lastEntry(timeline, action)?.n ?? 0) > (lastEntry(timeline, ...others)?.n ?? 0);

/** Each guard answers whether the action may happen. */
export const guards: Readonly<Record<Guard, Test>> = {
	...reviewGuards,
	...sideGuards,
	'arbiter-stands-above': ({ on, actor }, county) =>
		actor.kind === 'officer' && (on.unit === actor.unit) !== isDecidedOutside(county, on),
	'who-steps-aside': ({ input }) => input['recusal'] !== 'granted' || input['officer'] !== undefined,
	'unit-not-complained-of': ({ on, input }, county) =>
		receivers(input).every((unit) => !isBlocked(county, unit, accusedUnits(on.accused))),
	'not-objected-before': ({ on }) => !rejectedUnits(on).includes(on.unit),
	'within-objection-period': (situation) => running(situation, 'XF-OBJECT'),
	'within-handling-period': ({ deadlines, today }) =>
		deadlines.some((one) => one.counts && one.state === 'running' && !isLate(one, today)),
	'not-extended-before': ({ deadlines }) => !deadlines.some((one) => one.counts && one.extended),
	'another-than-drafter': (situation) => !did(situation, 'draft'),
	'another-than-handler': (situation) => situation.on.handler !== accountOf(situation),
	'question-open': ({ on }) => on.questionOpen,
	'not-rated': ({ on }) => mayRate(on),
	'not-reopened-before': (situation) => !everDid(situation, 'not-solved'),
	'proposal-open': ({ on }) => {
		const proposed = lastEntry(on.timeline, 'propose-publication');
		const done = lastEntry(on.timeline, 'publish', 'withdraw-publication');
		return proposed !== undefined && (done === undefined || done.n < proposed.n);
	},
	'another-than-proposer': (situation) => !did(situation, 'propose-publication'),
	'not-public': ({ on }) => !on.published,
	public: ({ on }) => on.published,
	'served-after-signing': ({ on, input, today }) => {
		const signed = lastEntry(on.timeline, 'sign')?.on ?? on.receivedOn;
		const served = input['servedOn'];
		return !isDay(served) || (served >= signed && servedFrom(input['way'], served) <= today);
	},
	'only-electronic-service': ({ on }) => on.electronic,
	'nothing-written-since': ({ on }) =>
		!on.timeline.some(
			(entry) =>
				['note', 'text', 'reason', 'question'].some((name) => name in entry.details) ||
				// Every other paper repeats the title, for good.
				!['', 'receipt'].includes(entry.paper ?? '')
		),
	'not-handed-over': (situation) => !everDid(situation, 'hand-over'),
	'period-over': ({ on, deadlines, input, today }) =>
		deadlines.some(
			(one) =>
				one.clock === input['clock'] &&
				one.startedOn === input['started'] &&
				one.state === 'running' &&
				isLate(one, today) &&
				!isRecorded(on.timeline, one)
		),
	'silence-recorded': ({ on, deadlines }) => {
		const silence = openSilence(on.timeline, deadlines);
		return silence !== null && (lastEntry(on.timeline, 'ask-supervision')?.n ?? 0) < silence.n;
	},
	'superior-not-complained-of': ({ on }, county) => {
		const above = on.unit === null ? undefined : superiorOf(county, on.unit);
		return above !== undefined && !isBlocked(county, above.id, accusedUnits(on.accused));
	},
	/** The system enters a service only where a public notice has run its days. */
	'notice-over': ({ on, actor, today }) => actor.kind !== 'system' || endedNotices(on, today).length > 0,
	/** The office that assigned the matter asked for a report, and none was sent since. */
	'report-owed': ({ on }) => isReportOwed(on),
	'appraisal-open': ({ on }) => isAfter(on, 'start-appraisal', 'end-appraisal'),
	'no-appraisal-open': ({ on }) => !isAfter(on, 'start-appraisal', 'end-appraisal'),
	'determination-open': ({ on }) => isAfter(on, 'start-determination', 'end-determination'),
	'no-determination-open': ({ on }) => !isAfter(on, 'start-determination', 'end-determination'),
	'another-than-reporter': (situation) => !did(situation, 'report-progress')
};

export const accusedUnits = (accused: Situation['on']['accused']): string[] =>
	accused.flatMap((one) => (one.unit === null ? [] : [one.unit]));
