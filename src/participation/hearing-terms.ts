import type { Details } from '#casework/case.ts';

/** The sides that may have seats at a hearing (MD19 art. 17: all sides are represented). */
export const groups = ['affected', 'consumers', 'operators', 'organisations', 'public'] as const;
export type Group = (typeof groups)[number];

export const sexes = ['female', 'male'] as const;
export const ages = ['18-35', '36-59', '60-up'] as const;

/** The seat of the county, or any other township: coarse enough that a list of numbers points at nobody. */
export const places = ['town', 'countryside'] as const;
export const placeOf = (township: string | null): (typeof places)[number] =>
	township === 'xinling' ? 'town' : 'countryside';

/** The questions of an announcement about seats, by group. */
export const seatAsks = {
	affected: 'seatsAffected',
	consumers: 'seatsConsumers',
	operators: 'seatsOperators',
	organisations: 'seatsOrganisations',
	public: 'seatsPublic'
} as const satisfies Record<Group, string>;

/** The questions about the least of each kind over all groups, in the order in which the draw minds them. */
export const leastAsks = [
	{ ask: 'leastCountryside', of: 'place', value: 'countryside' },
	{ ask: 'leastWomen', of: 'sex', value: 'female' },
	{ ask: 'leastMen', of: 'sex', value: 'male' },
	{ ask: 'leastYoung', of: 'age', value: '18-35' },
	{ ask: 'leastOld', of: 'age', value: '60-up' }
] as const;

const figure = (details: Details, name: string): number => Number(details[name] ?? 0);

/** Seats by group as announced; a group without a seat takes no part. */
export const seatsOf = (details: Details): { id: Group; seats: number }[] =>
	groups.flatMap((id) => {
		const seats = figure(details, seatAsks[id]);
		return seats > 0 ? [{ id, seats }] : [];
	});

export const leastOf = (details: Details): { of: 'place' | 'sex' | 'age'; value: string; count: number }[] =>
	leastAsks.flatMap(({ ask, of, value }) => {
		const count = figure(details, ask);
		return count > 0 ? [{ of, value, count }] : [];
	});

export const kinds = ['decision-hearing', 'price-hearing'] as const;

/** 消费者 have at least two fifths of the seats of a price hearing (PJ). */
export const hasEnoughConsumers = (details: Details): boolean => {
	const seats = seatsOf(details);
	const all = seats.reduce((sum, one) => sum + one.seats, 0);
	return (seats.find((one) => one.id === 'consumers')?.seats ?? 0) * 5 >= all * 2;
};
