import { lastEntry } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';
import { draftChecks, given } from '#participation/draft-checks.ts';
import { textOf } from '#participation/draft-course.ts';
import { competition, isThrough, legality } from '#participation/draft-gates.ts';

/** What only this procedure asks before a row may be taken. What looks at the input passes while there is none. */
export const checks = {
	...draftChecks,
	'year-of-now': (situation) => {
		const year = given(situation, 'year');
		return year === '' || year === situation.today.slice(0, 4);
	},
	'touches-nobody': ({ on }) => on.facts['rights'] === 'no' && on.facts['market'] === 'no',
	'not-before-review': (situation) => {
		const held = given(situation, 'heldOn');
		return held === '' || held >= (lastEntry(situation.on.timeline, 'pass-legality')?.on ?? '9999');
	},
	'legality-of-this-version': ({ on }) => isThrough(legality(on)),
	'competition-reviewed': ({ on }) => {
		const state = competition(on);
		return isThrough(state) || (state === 'open' && on.facts['market'] !== 'yes');
	},
	'effect-day-has-come': ({ on, today }) =>
		textOf(lastEntry(on.timeline, 'number-document'), 'effectiveOn') <= today
} as const satisfies Readonly<Record<string, Check>>;
