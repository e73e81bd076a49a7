import type { TopicMessage } from '#jurisdiction/topics/message.ts';
import { plain } from '#jurisdiction/topics/terms.ts';

const shortest = 3;
const longest = 9;
const longestTitle = 20;
/** A name is better than any other words that the members share. */
const nameBonus = 2;
const run = /[\p{L}\p{N}]+/gu;

/** The words by which a topic goes: the name that most of its members hold, or else what their titles share. */
export function placeOf(
	members: readonly TopicMessage[],
	names: readonly (readonly string[])[],
	titlesWith: ReadonlyMap<string, number>
): string {
	const texts = members.map(({ title, body }) => plain(`${title}\n${body}`));
	const named = new Set(names.flat());
	const candidates = new Set(named);
	for (const [piece, count] of countPieces(members))
		if (count > 1 && count * 3 >= members.length) candidates.add(piece);
	let best = { words: '', worth: 0 };
	for (const words of [...candidates].sort()) {
		const held = texts.filter((text) => text.includes(words)).length;
		if (held * 3 < members.length) continue;
		const own = held / (1 + (titlesWith.get(words) ?? 0));
		const worth = held * Math.min(1, own * 4) * Math.sqrt(words.length) * (named.has(words) ? nameBonus : 1);
		if (worth > best.worth) best = { words, worth };
	}
	if (named.has(best.words)) return best.words;
	const first = plain(members[0]?.title ?? '').trim();
	const sameTitle = members.filter(({ title }) => plain(title).trim() === first).length * 2 >= members.length;
	return (sameTitle ? first.slice(0, longestTitle) : best.words) || first;
}

/** In how many titles each run of characters stands. */
export function countPieces(messages: readonly TopicMessage[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { title } of messages) {
		for (const piece of new Set(pieces(plain(title)))) counts.set(piece, (counts.get(piece) ?? 0) + 1);
	}
	return counts;
}

function pieces(title: string): string[] {
	const found: string[] = [];
	for (const [part] of title.matchAll(run)) {
		const characters = [...part];
		for (let length = shortest; length <= longest; length++) {
			for (let i = 0; i + length <= characters.length; i++)
				found.push(characters.slice(i, i + length).join(''));
		}
	}
	return found;
}
