import type { Features } from '#jurisdiction/text/features.ts';
import type { Sparse } from '#jurisdiction/text/solver.ts';

/** The features a model knows, in order, and how much each counts: rare ones more. */
export type Vocabulary = { keys: string[]; index: Map<string, number>; rarity: number[] };

const families = 'wctuxyz';
/** How much the families count against each other; measured by cross-validation. */
const familyWeight = [1, 1, 0.5, 0.5, 0.3, 0.15, 0.15];
const fields = 'xyz';
/** Of long texts, a feature seen once is chance; of a few short examples it may be all there is. */
const manyExamples = 1000;

export function vocabularyOf(messages: Features[]): Vocabulary {
	const seen = new Map<string, number>();
	for (const features of messages) for (const key of features.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
	const least = messages.length >= manyExamples ? 2 : 1;
	const keys: string[] = [];
	const rarity: number[] = [];
	for (const [key, times] of seen) {
		if (times < least) continue;
		const logarithm = Math.log((messages.length + 1) / (times + 0.5));
		keys.push(key);
		rarity.push(fields.includes(key.charAt(0)) ? Math.sqrt(logarithm) : logarithm);
	}
	return { keys, index: indexed(keys), rarity };
}

export const indexed = (keys: string[]) => new Map(keys.map((key, at) => [key, at]));

/** A message as a vector of length 1: each family is brought to its own length first, so that none drowns another. */
export function place(features: Features, { index, rarity }: Vocabulary): Sparse {
	const at = new Int32Array(features.size);
	const value = new Float64Array(features.size);
	const family = new Uint8Array(features.size);
	const squares = new Float64Array(families.length);
	let size = 0;
	for (const [key, strength] of features) {
		const position = index.get(key);
		if (position === undefined) continue;
		const own = families.indexOf(key.charAt(0));
		const entry = strength * (rarity[position] ?? 0);
		at[size] = position;
		value[size] = entry;
		family[size] = own;
		squares[own] = (squares[own] ?? 0) + entry * entry;
		size++;
	}
	const total = familyWeight.reduce((sum, weight, i) => (squares[i] ? sum + weight * weight : sum), 0);
	const scale = familyWeight.map((weight, i) => weight / Math.sqrt((squares[i] || 1) * (total || 1)));
	for (let i = 0; i < size; i++) value[i] = (value[i] ?? 0) * (scale[family[i] ?? 0] ?? 0);
	return { at: at.subarray(0, size), value: value.subarray(0, size) };
}
