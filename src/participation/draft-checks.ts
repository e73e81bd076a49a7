import type { Situation } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';
import { callOf, groupsOf } from '#participation/draft-course.ts';
import { legality } from '#participation/draft-gates.ts';
import { appraisals } from '#participation/public-decision.ts';

export const given = ({ input }: Situation, name: string): string => {
	const value = input[name];
	return value === undefined ? '' : String(value).trim();
};

const opinionsIn = ({ on }: Situation, stage: string): number =>
	on.bound
		.filter((one) => one.procedure === 'consultation' && one.stage === stage)
		.reduce((sum, one) => sum + one.count, 0);

/** What a draft is asked, whatever it is drafted for. What looks at the input passes while there is none. */
export const draftChecks = {
	'not-ahead': (situation) =>
		['partyAgreedOn', 'heldOn', 'toldOn'].every((name) => given(situation, name) <= situation.today),
	'last-day-ahead': (situation) =>
		given(situation, 'until') === '' || given(situation, 'until') > situation.today,
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
	'bound-reviews-over': ({ on }) => !on.bound.some((one) => appraisals.includes(one.procedure) && one.open),
	'legality-not-passed': ({ on }) => legality(on) !== 'passed'
} as const satisfies Readonly<Record<string, Check>>;
