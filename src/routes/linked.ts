/** A piece of a text: words, or an address that a reader can open. */
export type Piece = { text: string; href: string | null };

const address = /https?:\/\/[\w.:-]+(?:\/[\w\-./?=&%#~+]*)?|\/disclosure\/[\w\-./?=&%#]+/g;

/** A text with the addresses in it apart. What ends a sentence is no part of an address. */
export function linked(text: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of text.matchAll(address)) {
		const href = match[0].replace(/[.?]+$/, '');
		if (match.index > from) pieces.push({ text: text.slice(from, match.index), href: null });
		pieces.push({ text: href, href });
		from = match.index + href.length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from), href: null });
	return pieces;
}
