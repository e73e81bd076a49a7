import { bigramsOf } from '#publication/bigrams.ts';

/** How much two texts have in common, 0 to 1: shared pairs of characters over all pairs of both. */
export function likeness(a: string, b: string): number {
	const left = new Set(bigramsOf(a));
	const right = new Set(bigramsOf(b));
	if (left.size === 0 || right.size === 0) return 0;
	let both = 0;
	for (const pair of left) if (right.has(pair)) both += 1;
	return both / (left.size + right.size - both);
}

/** From here on two texts are shown as perhaps the same matter; a person decides. */
export const LIKE = 0.22;
