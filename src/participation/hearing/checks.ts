import type { Situation } from '#casework/case.ts';
import type { Check } from '#casework/procedure.ts';
import { steppedAside } from '#casework/recusal.ts';
import { servedFrom } from '#casework/service-ways.ts';
import { isDay, type Day } from '#clocks/day.ts';
import {
	announcementOf,
	chairOf,
	isServed,
	saidIn,
	sealingOf,
	whenOf
} from '#participation/hearing/course.ts';
import { namesDay, papersDay } from '#participation/hearing/floors.ts';
import { hasEnoughConsumers, leastOf, seatsOf } from '#participation/hearing-terms.ts';

const dayIn = ({ input }: Situation, name: string): Day | null => {
	const value = input[name];
	return isDay(value) ? value : null;
};

const boundIn = ({ on }: Situation, ...stages: string[]): number =>
	on.bound
		.filter((one) => one.procedure === 'hearing-application' && stages.includes(one.stage))
		.reduce((sum, one) => sum + one.count, 0);

const isPrice = ({ on }: Situation): boolean => on.facts['hearingKind'] === 'price-hearing';
const isShown = ({ input }: Situation): boolean => Object.keys(input).length === 0;
const seats = ({ input }: Situation): number => seatsOf(input).reduce((sum, one) => sum + one.seats, 0);

/** What only a hearing asks before a row may be taken. What looks at the input passes while there is none. */
export const checks = {
	'seats-announced': (situation) => isShown(situation) || seats(situation) > 0,
	'least-within-seats': (situation) => leastOf(situation.input).every((one) => one.count <= seats(situation)),
	'consumers-two-fifths': (situation) =>
		isShown(situation) || !isPrice(situation) || hasEnoughConsumers(situation.input),
	'applications-end-before': (situation) => {
		const [until, held] = [dayIn(situation, 'applyUntil'), dayIn(situation, 'heldOn')];
		if (until === null || held === null) return true;
		return until >= situation.today && until < papersDay(situation.on, held, situation.today);
	},
	'later-than-announced': (situation) => {
		const held = dayIn(situation, 'heldOn');
		return held === null || held > whenOf(situation.on).heldOn;
	},
	'papers-still-in-time': (situation) => {
		const held = dayIn(situation, 'heldOn');
		return held === null || papersDay(situation.on, held, situation.today) >= situation.today;
	},
	'applications-over': ({ on, today }) => today > saidIn(announcementOf(on), 'applyUntil'),
	'every-application-checked': (situation) => boundIn(situation, 'application-registered') === 0,
	'is-a-seal': ({ input }) =>
		input['witnessSeal'] === undefined || /^[0-9a-f]{64}$/.test(String(input['witnessSeal']).toLowerCase()),
	'draw-on-a-later-day': (situation) => {
		const day = dayIn(situation, 'drawOn');
		return day === null || (day > situation.today && day < whenOf(situation.on).heldOn);
	},
	'day-of-the-draw': ({ on, today }) => today >= saidIn(sealingOf(on), 'drawOn'),
	'chair-stays': ({ on, input }) =>
		input['chair'] === undefined || !steppedAside(on).includes(String(input['chair'])),
	'before-the-day': ({ on, today }) => today <= namesDay(on, whenOf(on).heldOn, today),
	'served-after-the-draw': ({ on, input, today }) => {
		const served = input['servedOn'];
		const drawn = on.timeline.findLast((entry) => entry.action === 'draw-lots')?.on ?? today;
		return !isDay(served) || (served >= drawn && servedFrom(input['way'], served) <= today);
	},
	'papers-in-time': ({ on, input, today }) => {
		const served = input['servedOn'];
		return !isDay(served) || servedFrom(input['way'], served) <= papersDay(on, whenOf(on).heldOn, today);
	},
	'on-the-day': ({ on, today }) => today >= whenOf(on).heldOn,
	'papers-served': ({ on }) => isServed(on),
	'chair-stands': ({ on }) => chairOf(on) !== null,
	'every-part-confirmed': (situation) =>
		boundIn(situation, 'said-recorded', 'papers-served', 'seat-drawn') === 0,
	'points-treated': ({ on }) => on.timeline.some((entry) => entry.action === 'treat-point')
} as const satisfies Readonly<Record<string, Check>>;
