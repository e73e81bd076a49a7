import type { County, Matter } from '#units/county.ts';

export type MatterHit = { matter: Matter; score: number; words: readonly string[] };

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * Matters of the catalogue whose words stand in a text, the best first, with the words that decided. A word that few
 * matters share says more, a longer word too; what stands in the title counts twice.
 */
export function suggestMatters(
	county: County,
	text: { title: string; body: string },
	limit = 5
): MatterHit[] {
	const title = plain(text.title);
	const body = plain(text.body);
	const owners = new Map<string, number>();
	for (const one of county.matters) {
		for (const word of new Set(one.words.map(plain))) owners.set(word, (owners.get(word) ?? 0) + 1);
	}
	const weigh = (word: string): number => {
		const places = (title.includes(word) ? 2 : 0) + (body.includes(word) ? 1 : 0);
		return places === 0 ? 0 : (places * Math.min(4, [...word].length)) / (owners.get(word) ?? 1);
	};
	return county.matters
		.map((matter): MatterHit => {
			const hits = [...new Set(matter.words.map(plain))].filter((word) => weigh(word) > 0);
			return { matter, score: hits.reduce((sum, word) => sum + weigh(word), 0), words: hits };
		})
		.filter((hit) => hit.score > 0)
		.sort((a, b) => b.score - a.score || a.matter.id.localeCompare(b.matter.id))
		.slice(0, limit);
}
