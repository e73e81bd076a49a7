import type { County, Matter } from '#units/county.ts';

/** A matter of the catalogue that a text may be about, and the words of the text that say so. */
export type MatterHit = { matter: Matter; score: number; words: readonly string[] };

type Sample = { pairs: ReadonlySet<string>; length: number };
type Entry = { matter: Matter; words: readonly string[]; samples: readonly Sample[] };
type Index = {
	entries: readonly Entry[];
	wordWeight: ReadonlyMap<string, number>;
	pairWeight: ReadonlyMap<string, number>;
};

// The catalogue changes only when the county's data is read again, and then the county is another value.
const made = new WeakMap<readonly Matter[], Index>();

/** From this score on one matter may be proposed without asking. */
export const SURE = 6;

/**
 * Matters whose words or examples the text shares, the closest first. A rare word weighs more than a common one,
 * a long one more than a short one; pairs of characters shared with an example break ties.
 */
export function suggestMatters(county: County, text: string, limit = 5): MatterHit[] {
	const plain = plainOf(text);
	if (plain.length < 2) return [];
	const index = indexOf(county.matters);
	const pairs = pairsOf(plain);
	const asked = { pairs, length: lengthOf(pairs, index.pairWeight) };
	const hits = index.entries
		.map((entry) => {
			const words = entry.words.filter((word) => plain.includes(word));
			const named = words.reduce((sum, word) => sum + (index.wordWeight.get(word) ?? 0), 0);
			const like = Math.max(0, ...entry.samples.map((sample) => likeness(asked, sample, index.pairWeight)));
			return { matter: entry.matter, score: named + 8 * like, words };
		})
		.filter((hit) => hit.score >= 1.5)
		.sort((a, b) => b.score - a.score || a.matter.id.localeCompare(b.matter.id));
	const best = hits[0]?.score ?? 0;
	return hits.filter((hit) => hit.score >= best / 3).slice(0, limit);
}

const plainOf = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\p{P}]/gu, '');

const pairsOf = (text: string): Set<string> => {
	const letters = [...text];
	return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
};

function indexOf(matters: readonly Matter[]): Index {
	const known = made.get(matters);
	if (known) return known;
	const read = matters.map((matter) => ({
		matter,
		words: [...new Set(matter.words.map(plainOf))].filter((word) => word.length > 1),
		samples: [matter.title.zh, matter.title.en, ...matter.examples.zh, ...matter.examples.en]
			.map(plainOf)
			.map(pairsOf)
	}));
	const rarity = (lists: readonly (readonly string[])[]) => {
		const counts = new Map<string, number>();
		for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
		return new Map([...counts].map(([item, count]) => [item, Math.log(1 + matters.length / count)]));
	};
	const rareWords = rarity(read.map((entry) => entry.words));
	const pairWeight = rarity(read.map((entry) => entry.samples.flatMap((sample) => [...sample])));
	const entries = read.map((entry): Entry => ({
		...entry,
		samples: entry.samples.map((pairs) => ({ pairs, length: lengthOf(pairs, pairWeight) }))
	}));
	const index: Index = {
		entries,
		wordWeight: new Map(
			[...rareWords].map(([word, weight]) => [word, (weight * Math.sqrt(word.length)) / 2])
		),
		pairWeight
	};
	made.set(matters, index);
	return index;
}

/** Cosine of the two texts over the rarity of their pairs. */
function likeness(text: Sample, sample: Sample, weights: ReadonlyMap<string, number>): number {
	let common = 0;
	for (const pair of sample.pairs) if (text.pairs.has(pair)) common += (weights.get(pair) ?? 1) ** 2;
	return common === 0 ? 0 : common / Math.sqrt(text.length * sample.length);
}

function lengthOf(pairs: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const pair of pairs) sum += (weights.get(pair) ?? 1) ** 2;
	return sum;
}
