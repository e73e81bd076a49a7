/** Chance that repeats itself: the same seed gives the same county (mulberry32). */
export type Chance = {
	next: () => number;
	int: (from: number, to: number) => number;
	pick: <T>(list: readonly T[]) => T;
	is: (share: number) => boolean;
};

export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return {
		next,
		int: (from, to) => from + Math.floor(next() * (to - from + 1)),
		pick: (list) => {
			const one = list[Math.floor(next() * list.length)];
			if (one === undefined) throw new Error('nothing to pick from');
			return one;
		},
		is: (share) => next() < share
	};
}
