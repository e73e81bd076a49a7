import type { Terms } from '#jurisdiction/topics/terms.ts';

/** For each message, the others that are somewhat like it, with how much (0 to 1). */
export type Neighbours = Map<number, number>[];
type Vector = { term: number; weight: number }[];

/** A term of more than one message in this many says nothing of a place or a target. */
const commonShare = 0.08;
const rareness = 1.25;

/** Likeness of all pairs at or above `least`, by the cosine of their terms, rare terms counting more. */
export function neighboursOf(all: readonly Terms[], least: number): Neighbours {
	const vectors = vectorsOf(all);
	const holders: { message: number; weight: number }[][] = [];
	const neighbours: Neighbours = all.map(() => new Map());
	const sums = new Float64Array(all.length);
	for (const [i, vector] of vectors.entries()) {
		sums.fill(0);
		for (const { term, weight } of vector) {
			const list = (holders[term] ??= []);
			for (const other of list) sums[other.message] = (sums[other.message] ?? 0) + other.weight * weight;
			list.push({ message: i, weight });
		}
		for (let j = 0; j < i; j++) {
			const likeness = sums[j] ?? 0;
			if (likeness < least) continue;
			neighbours[i]?.set(j, likeness);
			neighbours[j]?.set(i, likeness);
		}
	}
	return neighbours;
}

function vectorsOf(all: readonly Terms[]): Vector[] {
	const spread = new Map<string, number>();
	for (const terms of all) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
	const most = Math.max(5, all.length * commonShare);
	const numbers = new Map<string, { term: number; rare: number }>();
	for (const [term, count] of spread) {
		if (count < 2 || count > most) continue;
		numbers.set(term, { term: numbers.size, rare: Math.log(all.length / count) ** rareness });
	}
	return all.map((terms) => {
		const vector: Vector = [];
		for (const [term, count] of terms) {
			const known = numbers.get(term);
			if (known) vector.push({ term: known.term, weight: count * known.rare });
		}
		const length = Math.hypot(...vector.map(({ weight }) => weight)) || 1;
		return vector.map(({ term, weight }) => ({ term, weight: weight / length }));
	});
}
