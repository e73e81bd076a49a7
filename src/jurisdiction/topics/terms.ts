import type { Tokenize } from '#jurisdiction/text/features.ts';
import type { TopicMessage } from '#jurisdiction/topics/message.ts';

/** How often each term is said; a term of the title counts more. */
export type Terms = Map<string, number>;

const titleWeight = 3;
/** What a message is about stands at its start; the rest tells how the writer fared. */
const opening = 500;
const region = /([a-z])\d*(?=[区县市省])[区县市省]?市?/g;
const run = /[\p{L}\p{N}]+/gu;

/**
 * Width, case and the names of county and district do not tell places within them apart, and are often left out. Those
 * of one county share a letter; another letter further on belongs to a name.
 */
export function plain(text: string): string {
	const even = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
	const own = [...even.matchAll(region)][0]?.[1];
	return even.replace(region, (code, letter) => (letter === own ? ' ' : code));
}

/** Words and neighbouring characters: a name that the dictionary cuts in two ways still shares its characters. */
export function termsOf({ title, body }: TopicMessage, tokenize: Tokenize): Terms {
	const terms: Terms = new Map();
	add(terms, plain(title), titleWeight, tokenize);
	add(terms, plain(body).slice(0, opening), 1, tokenize);
	for (const [term, count] of terms) terms.set(term, 1 + Math.log(count));
	return terms;
}

function add(terms: Terms, text: string, weight: number, tokenize: Tokenize): void {
	const say = (term: string) => terms.set(term, (terms.get(term) ?? 0) + weight);
	for (const [part] of text.matchAll(run)) {
		const characters = [...part];
		for (let i = 0; i + 1 < characters.length; i++) say(`c${characters.slice(i, i + 2).join('')}`);
		for (let i = 0; i + 2 < characters.length; i++) say(`d${characters.slice(i, i + 3).join('')}`);
		for (const word of tokenize(part)) if (word.length > 1) say(`w${word}`);
	}
}
