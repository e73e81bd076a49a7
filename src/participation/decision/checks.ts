import { lastEntry, type Situation } from '#casework/case.ts';
import { bareName } from '#casework/decide.ts';
import type { Check } from '#casework/procedure.ts';
import { addDays } from '#clocks/day.ts';
import { ruleFor } from '#clocks/rules.ts';
import { legalityReviewer } from '#participation/decision/competence.ts';
import {
	appraisersOf,
	callOf,
	groupsOf,
	roundOf,
	statementsOf,
	textOf
} from '#participation/decision/course.ts';
import { gatesOf, isThrough, type GateId } from '#participation/decision/gates.ts';

const given = ({ input }: Situation, name: string): string => {
	const value = input[name];
	return value === undefined ? '' : String(value).trim();
};

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

const opinionsIn = ({ on }: Situation, stage: string): number =>
	on.bound
		.filter((one) => one.procedure === 'consultation' && one.stage === stage)
		.reduce((sum, one) => sum + one.count, 0);

/** What only this procedure asks before a row may be taken. What looks at the input passes while there is none. */
export const checks = {
	'year-of-now': (situation) => {
		const year = given(situation, 'year');
		return year === '' || year === situation.today.slice(0, 4);
	},
	'not-ahead': (situation) =>
		['partyAgreedOn', 'heldOn', 'toldOn'].every((name) => given(situation, name) <= situation.today),
	'last-day-ahead': (situation) =>
		given(situation, 'until') === '' || given(situation, 'until') > situation.today,
	'thirty-days-or-reason': (situation) => {
		const until = given(situation, 'until');
		return (
			until === '' || until >= earliestLastDay(situation.today) || given(situation, 'shortReason') !== ''
		);
	},
	'later-than-before': (situation) => {
		const until = given(situation, 'until');
		return until === '' || until > (callOf(situation.on)?.until ?? '');
	},
	'call-is-over': ({ on, today }) => today > (callOf(on)?.until ?? '9999'),
	'known-group': (situation) => {
		const group = given(situation, 'group');
		return group === '' || groupsOf(situation.on.timeline).some((one) => String(one.n) === group);
	},
	'every-opinion-grouped': (situation) => opinionsIn(situation, 'opinion-registered') === 0,
	'every-group-answered': ({ on }) =>
		groupsOf(on.timeline).every((group) => !group.thisRound || group.answer !== null),
	'no-hearing-planned': ({ on }) => lastEntry(roundOf(on.timeline), 'plan-hearing') === undefined,
	'bound-reviews-over': ({ on }) => !on.bound.some((one) => one.procedure === 'expert-review' && one.open),
	'bound-hearings-over': ({ on }) => !on.bound.some((one) => one.procedure === 'hearing' && one.open),
	'law-lets-skip': (situation) => {
		const gate = given(situation, 'gate');
		// An announced hearing is held; and a risk that was found cannot be skipped away.
		return gate === '' || gatesOf(situation.on)[gate as GateId] === 'open'
			? gate !== 'hearing' || lastEntry(roundOf(situation.on.timeline), 'plan-hearing') === undefined
			: false;
	},
	'hearing-over': through('hearing'),
	'by-the-reviewer': ({ actor }) => actor.kind === 'officer' && actor.unit === legalityReviewer,
	'seven-working-days': ({ deadlines, today }) => {
		const floor = deadlines.find((one) => one.clock === 'MD-LEGALITY' && one.state === 'running');
		return floor?.due != null && today >= floor.due;
	},
	'legality-of-this-version': through('legality'),
	'experts-heard': ({ on }) =>
		isThrough(gatesOf(on).experts) && !on.bound.some((one) => one.procedure === 'expert-review' && one.open),
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
	'evaluator-is-another': (situation) => {
		const body = bareName(given(situation, 'body'));
		return (
			body === '' ||
			appraisersOf(situation.on.timeline)
				.map(bareName)
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
