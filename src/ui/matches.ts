export interface Piece {
	text: string;
	hit: boolean;
}

/**
 * Cuts a text where the words of a search stand in it. The pieces joined are the text again, so they can be
 * shown as text and need no markup from a string.
 */
export function matches(text: string, search: string): Piece[] {
	const words = search.split(/\s+/u).filter((word) => word !== '');
	if (words.length === 0) return text === '' ? [] : [{ text, hit: false }];
	// Longest first: an alternation takes the first branch that fits.
	const branches = words
		.toSorted((a, b) => b.length - a.length)
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
	return text
		.split(new RegExp(`(${branches.join('|')})`, 'iu'))
		.map((piece, at) => ({ text: piece, hit: at % 2 === 1 }))
		.filter((piece) => piece.text !== '');
}
