/** A sparse vector: `at[i]` is the position of `value[i]`. */
export type Sparse = { at: Int32Array; value: Float64Array };
/** A line for each class: the weights of one position lie together, class after class. */
export type Lines = { weights: Float64Array; bias: Float64Array };

/** How far a vector lies on the side of each class. */
export function scoresOf({ weights, bias }: Lines, { at, value }: Sparse): Float64Array {
	const scores = bias.slice();
	const classes = bias.length;
	for (let i = 0; i < at.length; i++) {
		const row = (at[i] ?? 0) * classes;
		const strength = value[i] ?? 0;
		for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0) * strength;
	}
	return scores;
}

const rounds = 40;
const near = 0.01;

/**
 * Lines that give 1 for the class of an example and -1 for the others, by regularised least squares: on short
 * vectors as exact as a support vector machine (Rifkin and Klautau, JMLR 5, 2004). Solved by dual coordinate
 * descent (Hsieh and others, ICML 2008; as in LIBLINEAR, Fan and others, JMLR 9, 2008), without the bound at 0
 * that the hinge needs. Vectors have length 1; the bias is one more position of value 1. `softness` is how much
 * an example may be missed. The order of visits comes from `chance`: equal input gives an equal answer.
 */
export function separate(
	examples: { vector: Sparse; class: number; softness: number }[],
	size: { positions: number; classes: number },
	chance: () => number
): Lines {
	const { positions, classes } = size;
	const lines = { weights: new Float64Array(positions * classes), bias: new Float64Array(classes) };
	const order = examples.map((example) => ({ ...example, multipliers: new Float64Array(classes) }));
	for (let round = 0; round < rounds; round++) {
		shuffle(order, chance);
		let largest = 0;
		for (const { vector, class: right, softness, multipliers } of order) {
			const steps = scoresOf(lines, vector);
			for (let k = 0; k < classes; k++) {
				const multiplier = multipliers[k] ?? 0;
				const missed = (k === right ? 1 : -1) - (steps[k] ?? 0) - softness * multiplier;
				const step = missed / (2 + softness);
				largest = Math.max(largest, Math.abs(missed));
				steps[k] = step;
				multipliers[k] = multiplier + step;
			}
			move(lines, vector, steps);
		}
		if (largest < near) break;
	}
	return lines;
}

function move({ weights, bias }: Lines, { at, value }: Sparse, steps: Float64Array): void {
	const classes = bias.length;
	for (let k = 0; k < classes; k++) bias[k] = (bias[k] ?? 0) + (steps[k] ?? 0);
	for (let i = 0; i < at.length; i++) {
		const row = (at[i] ?? 0) * classes;
		const strength = value[i] ?? 0;
		for (let k = 0; k < classes; k++) weights[row + k] = (weights[row + k] ?? 0) + (steps[k] ?? 0) * strength;
	}
}

function shuffle<T>(order: T[], chance: () => number): void {
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(chance() * (i + 1));
		const [one, other] = [order[i], order[j]];
		if (one !== undefined && other !== undefined) [order[i], order[j]] = [other, one];
	}
}

/** Repeatable chance (mulberry32): the same seed gives the same sequence. */
export function seeded(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
