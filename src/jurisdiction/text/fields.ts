import type { Trace } from '#jurisdiction/text/features.ts';
import { thesaurus } from '#jurisdiction/text/thesaurus.ts';

const longest = 8;
const fieldsOfWord = new Map<string, string[]>();
for (const [field, words] of Object.entries(thesaurus)) {
	for (const word of words.split(' ')) {
		const key = word
			.normalize('NFKC')
			.toLowerCase()
			.replace(/\d+(\.\d+)?/g, '0');
		fieldsOfWord.set(key, [...new Set([...(fieldsOfWord.get(key) ?? []), field])]);
	}
}
const starts = new Set([...fieldsOfWord.keys()].map((word) => word.charAt(0)));

/**
 * The fields of the thesaurus that a normalised text touches, each with the family before its name, and how
 * strongly.
 */
export function fieldsIn(text: string, family: string, trace?: Trace): Map<string, number> {
	const found = new Map<string, number>();
	for (let at = 0; at < text.length;) {
		const word = wordAt(text, at);
		const fields = fieldsOfWord.get(word) ?? [];
		// A word of several fields speaks less for each; a longer word is surer.
		const share = Math.min(word.length, 3) / 2 / (fields.length || 1);
		for (const field of fields) {
			const key = family + field;
			found.set(key, (found.get(key) ?? 0) + share);
			trace?.(key, word);
		}
		at += word.length || 1;
	}
	return found;
}

function wordAt(text: string, at: number): string {
	if (!starts.has(text.charAt(at))) return '';
	for (let length = Math.min(longest, text.length - at); length > 0; length--) {
		const word = text.slice(at, at + length);
		if (fieldsOfWord.has(word)) return word;
	}
	return '';
}
