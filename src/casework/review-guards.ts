import { isExecutionOwed } from '#casework/after-answer.ts';
import { lastEntry, type Situation } from '#casework/case.ts';
import { isLate } from '#casework/deadlines.ts';
import { answers, decidedElsewhere, isDecidedOutside, requests } from '#casework/levels.ts';
import { servedFrom } from '#casework/service-ways.ts';
import { isDay } from '#clocks/day.ts';
import type { County } from '#units/county.ts';

type Test = (situation: Situation, county: County) => boolean;

const accountOf = ({ actor }: Situation): string | null => (actor.kind === 'officer' ? actor.account : null);

const after = ({ on }: Situation, one: readonly string[], other: readonly string[]): boolean =>
	(lastEntry(on.timeline, ...one)?.n ?? 0) > (lastEntry(on.timeline, ...other)?.n ?? 0);

const running = (situation: Situation, clock: string): boolean =>
	situation.deadlines.some(
		(one) => one.clock === clock && one.state === 'running' && !isLate(one, situation.today)
	);

/** What was posted in time is filed in time: the day of filing counts, not the day of entry (AR-10). */
const filedWithin = ({ deadlines, input, today }: Situation, clock: string): boolean => {
	const filed = input['filedOn'];
	const period = deadlines.find((one) => one.clock === clock && one.state === 'running');
	return (
		typeof filed !== 'string' ||
		(period?.due != null && filed >= period.startedOn && filed <= period.due && filed <= today)
	);
};

/** Conditions of review 复查, re-check 复核 and hearings. */
export const reviewGuards = {
	'another-than-decider': (situation) => !decidedElsewhere(situation.on.timeline, accountOf(situation)),
	'within-review-period': (situation) => running(situation, 'XF-REVIEW-REQUEST'),
	'within-recheck-period': (situation) => running(situation, 'XF-RECHECK-REQUEST'),
	'filed-within-review-period': (situation) => filedWithin(situation, 'XF-REVIEW-REQUEST'),
	'filed-within-recheck-period': (situation) => filedWithin(situation, 'XF-RECHECK-REQUEST'),
	'decided-here': ({ on }, county) => !isDecidedOutside(county, on),
	'decided-outside': ({ on }, county) => isDecidedOutside(county, on),
	'handed-up': (situation) => after(situation, ['hand-up'], requests),
	'not-handed-up': (situation) => !after(situation, ['hand-up'], requests),
	'hearing-open': (situation) => after(situation, ['open-hearing'], ['close-hearing']),
	'no-hearing-open': (situation) => !after(situation, ['open-hearing'], ['close-hearing']),
	'chair-not-investigator': ({ on, input }) =>
		input['chair'] === undefined ||
		(input['chair'] !== on.handler &&
			!on.timeline.some((one) => one.action === 'draft' && one.byAccount === input['chair'])),
	'only-paper-service': ({ on }) => !on.electronic,
	'served-after-decision': ({ on, input, today }) => {
		const served = input['servedOn'];
		const decision = lastEntry(on.timeline, ...answers)?.on ?? on.receivedOn;
		return !isDay(served) || (served >= decision && servedFrom(input['way'], served) <= today);
	},
	'served-after-request': ({ on, input, today }) => {
		const decided = input['decidedOn'];
		const served = input['servedOn'];
		const asked = lastEntry(on.timeline, ...requests)?.on ?? on.receivedOn;
		if (typeof decided !== 'string' || typeof served !== 'string') return true;
		return decided >= asked && served >= decided && served <= today;
	},
	'until-ahead': ({ input, today }) => typeof input['until'] !== 'string' || input['until'] > today,
	'execution-owed': ({ on }) => isExecutionOwed(on),
	'no-execution-owed': ({ on }) => !isExecutionOwed(on),
	'execution-unplanned': (situation) =>
		!after(situation, ['set-execution'], ['owe-execution', 'record-execution'])
} as const satisfies Readonly<Record<string, Test>>;

export type ReviewGuard = keyof typeof reviewGuards;
