import { lastEntry, type Situation } from '#casework/case.ts';
import { bareName } from '#casework/decide.ts';
import type { Check } from '#casework/procedure.ts';
import { addDays } from '#clocks/day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { appraisersOf, executorOf, onlyExecutes, statementsOf } from '#participation/decision/course.ts';
import { callOf, groupsOf, roundOf, textOf } from '#participation/draft-course.ts';
import { draftChecks, given } from '#participation/draft-checks.ts';
import { gatesOf, type GateId } from '#participation/decision/gates.ts';
import { isThrough } from '#participation/draft-gates.ts';
import { appraisals } from '#participation/public-decision.ts';

const through =
	(gate: GateId): Check =>
	({ on }) =>
		isThrough(gatesOf(on)[gate]);

/** The earliest last day of a call that is published today (MD19 art. 15). */
export function earliestLastDay(today: Situation['today']): Situation['today'] {
	const length = ruleFor('MD-COMMENT', today)?.length;
	return addDays(today, length && 'n' in length ? length.n : 0);
}

/** The majority of the members that spoke, or null where for and against are even. */
function majority(situation: Situation): string | null {
	const positions = statementsOf(situation.on.timeline).map((entry) => textOf(entry, 'position'));
	const count = (position: string) => positions.filter((one) => one === position).length;
	const [agree, differ] = [count('for'), count('against')];
	return agree === differ ? null : agree > differ ? 'for' : 'against';
}

/** The procedure by which each of these gates is passed. */
const appraisalOf: Readonly<Record<string, string>> = {
	experts: 'expert-review',
	risk: 'risk-assessment',
	competition: 'competition-review'
};

/** What only this procedure asks before a row may be taken. What looks at the input passes while there is none. */
export const checks = {
	...draftChecks,
	'analysed-or-why-not': (situation) => {
		const said = (name: string) => given(situation, name) !== '';
		return given(situation, 'analysis') === 'analysed'
			? said('costs') && said('benefits')
			: !said('analysis') || said('analysisReason');
	},
	'year-of-now': (situation) => {
		const year = given(situation, 'year');
		return year === '' || year === situation.today.slice(0, 4);
	},
	'thirty-days-or-reason': (situation) => {
		const until = given(situation, 'until');
		return (
			until === '' || until >= earliestLastDay(situation.today) || given(situation, 'shortReason') !== ''
		);
	},
	'no-hearing-planned': ({ on }) => lastEntry(roundOf(on.timeline), 'plan-hearing') === undefined,
	'bound-hearings-over': ({ on }) => !on.bound.some((one) => one.procedure === 'hearing' && one.open),
	'law-lets-skip': (situation) => {
		const gate = given(situation, 'gate');
		if (gate === '') return true;
		if (gatesOf(situation.on)[gate as GateId] !== 'open') return false;
		// An announced hearing is held, and an appraisal that is under way comes to its end: neither is skipped away.
		return gate === 'hearing'
			? lastEntry(roundOf(situation.on.timeline), 'plan-hearing') === undefined
			: !situation.on.bound.some((one) => one.open && appraisalOf[gate] === one.procedure);
	},
	'hearing-over': through('hearing'),
	/** Nobody speaks before the day of the meeting. */
	'meeting-day-has-come': ({ on, today }) =>
		textOf(lastEntry(on.timeline, 'schedule-meeting'), 'heldOn') <= today,
	'legality-of-this-version': through('legality'),
	'experts-heard': through('experts'),
	'risk-controllable': through('risk'),
	'competition-fair': through('competition'),
	'members-spoke': ({ on }) => statementsOf(on.timeline).length > 0,
	'head-gives-reasons': (situation) => {
		const most = majority(situation);
		const head = given(situation, 'position');
		return head === '' || most === null || head === most || given(situation, 'reason') !== '';
	},
	'told-the-party': ({ on }) => toldSinceApproval(on, 'report-to-party'),
	'told-the-congress': ({ on }) =>
		on.facts['congress'] !== 'yes' || toldSinceApproval(on, 'report-to-congress'),
	'leads-or-executes': ({ on, actor }) =>
		actor.kind !== 'officer' ||
		[on.unit, on.dispatcher, executorOf(on.timeline)].some((unit) => unit === actor.unit),
	'not-only-executes': ({ on, actor }) => actor.kind !== 'officer' || !onlyExecutes(on, actor.unit),
	'evaluator-is-another': (situation) => {
		const body = bareName(given(situation, 'body'));
		return (
			body === '' ||
			appraisersOf(situation.on.timeline)
				.bodies.map(bareName)
				.every((one) => !one.includes(body) && !body.includes(one))
		);
	},
	archived: ({ on }) => lastEntry(roundOf(on.timeline), 'archive') !== undefined
} as const satisfies Readonly<Record<string, Check>>;

function toldSinceApproval(on: Situation['on'], action: string): boolean {
	const approved = lastEntry(on.timeline, 'approve');
	const told = lastEntry(on.timeline, action);
	return approved !== undefined && told !== undefined && told.n > approved.n;
}
