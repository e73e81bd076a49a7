import type { Features } from '#jurisdiction/text/features.ts';
import { vector } from '#jurisdiction/text/solver.ts';
import type { Sparse } from '#jurisdiction/text/solver.ts';

/** The features a model knows, in order, and how much each counts: rare ones more. */
export type Vocabulary = { keys: string[]; index: Map<string, number>; rarity: number[] };

/** How much the families count against each other; measured by cross-validation. */
const familyWeight: Record<string, number> = { w: 1, c: 1, t: 0.5, u: 0.5, x: 0.3, y: 0.15, z: 0.15 };
const fields = new Set(['x', 'y', 'z']);
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
		rarity.push(fields.has(key.charAt(0)) ? Math.sqrt(logarithm) : logarithm);
	}
	return { keys, index: indexed(keys), rarity };
}

export const indexed = (keys: string[]) => new Map(keys.map((key, at) => [key, at]));

/** A message as a vector of length 1: each family is brought to its own length first, so that none drowns another. */
export function place(features: Features, { index, rarity }: Vocabulary): Sparse {
	const entries: [number, number][] = [];
	const families: string[] = [];
	const squares: Record<string, number> = {};
	for (const [key, strength] of features) {
		const at = index.get(key);
		if (at === undefined) continue;
		const family = key.charAt(0);
		const value = strength * (rarity[at] ?? 0);
		entries.push([at, value]);
		families.push(family);
		squares[family] = (squares[family] ?? 0) + value * value;
	}
	let total = 0;
	for (const family of Object.keys(squares)) if (squares[family]) total += (familyWeight[family] ?? 0) ** 2;
	entries.forEach((entry, i) => {
		const family = families[i] ?? '';
		entry[1] *= (familyWeight[family] ?? 0) / Math.sqrt((squares[family] || 1) * (total || 1));
	});
	return vector(entries);
}
