import type { Situation } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';
import { isFree, linesOf, opinionOf, placesNow } from '#participation/expert-review/course.ts';
import { LEAST } from '#participation/expert-fields.ts';

const given = ({ input }: Situation, name: string): string => {
	const value = input[name];
	return value === undefined ? '' : String(value).trim();
};

/** What only this procedure asks before a row may be taken. What looks at the input passes while there is none. */
export const checks = {
	'enough-experts': (situation) => {
		const seats = given(situation, 'seats');
		return seats === '' || Number(seats) >= LEAST;
	},
	'names-with-reason': (situation) =>
		given(situation, 'way') !== 'by-name' ||
		(given(situation, 'reason') !== '' &&
			linesOf(given(situation, 'named')).length === Number(given(situation, 'seats'))),
	'has-a-place': (situation) =>
		given(situation, 'expert') === '' || placesNow(situation.on).includes(given(situation, 'expert')),
	'declared-free': (situation) =>
		given(situation, 'expert') === '' || isFree(situation.on, given(situation, 'expert')),
	'no-opinion-yet': (situation) =>
		given(situation, 'expert') === '' || opinionOf(situation.on, given(situation, 'expert')) === undefined,
	'signed-by-today': (situation) => given(situation, 'signedOn') <= situation.today,
	'every-opinion-in': ({ on }) =>
		placesNow(on).length >= LEAST &&
		placesNow(on).every((one) => isFree(on, one) && opinionOf(on, one) !== undefined)
} as const satisfies Readonly<Record<string, Check>>;
