import { lastEntry, type Case, type Entry } from '#casework/case.ts';
import { steppedAside } from '#casework/recusal.ts';
import type { Day } from '#clocks/day.ts';

/** What the timeline of a hearing says so far. Pure: nothing of it is stored as truth. */
export const saidIn = (entry: Entry | undefined, name: string): string => {
	const value = entry?.details[name];
	return value === undefined || value === null ? '' : String(value);
};

type Told = Pick<Case, 'timeline'>;

const last = (on: Told, ...actions: string[]) => lastEntry(on.timeline, ...actions);

/** Day, hour and room as they stand: a move counts in place of the announcement. */
export const whenOf = (on: Told): { heldOn: Day; startsAt: string; venue: string } => {
	const entry = last(on, 'announce-hearing', 'move-hearing');
	return {
		heldOn: saidIn(entry, 'heldOn') as Day,
		startsAt: saidIn(entry, 'startsAt'),
		venue: saidIn(entry, 'venue')
	};
};

export const announcementOf = (on: Told): Entry | undefined => last(on, 'announce-hearing');

export const sealingOf = (on: Told): Entry | undefined => last(on, 'freeze-list', 'seal-again');

/** Who chairs: the last who was named and did not have to step aside. */
export function chairOf(on: Told): { account: string; post: string } | null {
	const named = last(on, 'name-chair');
	const account = saidIn(named, 'chair');
	return account === '' || steppedAside(on).includes(account)
		? null
		: { account, post: saidIn(named, 'post') };
}

/** Who takes part was told day, hour and papers, and nothing of that changed since. */
export const isServed = (on: Told): boolean =>
	(last(on, 'serve-hearing-papers')?.n ?? 0) >
	(last(on, 'announce-hearing', 'move-hearing', 'draw-lots', 'replace-participant')?.n ?? 0);

const numbersIn = (text: string): string[] => text.split(' ').filter((one) => one !== '');

/** Numbers as a system row keeps them: a blank between two, in the order of the draw. */
export const asText = (numbers: readonly string[]): string => numbers.join(' ');

/** Who has a seat now: as drawn, and as seats went on to those who stood by. */
export function seatsNow(on: Told): string[] {
	const drawn = numbersIn(saidIn(last(on, 'show-draw'), 'drawn'));
	return fillings(on).reduce(
		(seats, { out, substitute }) => [...seats.filter((one) => one !== out), ...substitute],
		drawn
	);
}

/** Who stands by now, in the order of the draw. */
export function standbyNow(on: Told): string[] {
	const gone = fillings(on).flatMap((one) => one.substitute);
	return numbersIn(saidIn(last(on, 'show-draw'), 'standby')).filter((one) => !gone.includes(one));
}

/** Seats that went on: who left, and who came if anybody of that side still stood by. */
export const fillings = ({ timeline }: Told) =>
	timeline
		.filter((entry) => entry.action === 'fill-seat')
		.map((entry) => ({
			out: saidIn(entry, 'lotNumber'),
			substitute: numbersIn(saidIn(entry, 'substitute')),
			on: entry.on
		}));
