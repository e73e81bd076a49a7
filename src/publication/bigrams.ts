/** Text as it is searched: half-width, lower case, without blanks and marks. */
export const normalise = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** All pairs of neighbouring characters: any two-character word is found inside running text. */
export function bigramsOf(text: string): string[] {
	const found = new Set<string>();
	for (const word of normalise(text).split(' ')) {
		const letters = [...word];
		if (letters.length === 1 && letters[0]) found.add(letters[0]);
		for (let at = 0; at + 1 < letters.length; at++) found.add(`${letters[at]}${letters[at + 1]}`);
	}
	return [...found];
}

/** The words of a query; at most eight, so that a query stays cheap. */
export const termsOf = (query: string): string[] => normalise(query).split(' ').filter(Boolean).slice(0, 8);
