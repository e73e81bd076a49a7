import { fieldsIn } from '#jurisdiction/text/fields.ts';

export type Message = { title: string; body: string };
export type Tokenize = (text: string) => string[];

/**
 * Keys start with the family: `w` a word and `c` two neighbouring characters of the whole message, `t` and `u` the
 * same of the title alone, `x` a field of the thesaurus in the title, `y` in the opening, `z` in the body.
 */
export type Features = Map<string, number>;
/** Is told each word of the message that a feature comes from. */
export type Trace = (key: string, word: string) => void;

/** A title says in a few words what the body tells at length; the first lines come next. */
const titleWeight = 3;
const opening = 150;
const letter = /[\p{L}\p{N}]/u;
const letters = new Map<string, boolean>();

/** Full-width forms, letter case, house numbers, amounts and masked place names do not tell topics apart. */
export function normalise(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[a-z]\d+(?=[区县市])/g, '')
		.replace(/\d+(\.\d+)?/g, '0')
		.replace(/\s+/g, ' ');
}

/** What a message is judged by: its words, pairs of neighbouring characters, and the fields these belong to. */
export function featuresOf(message: Message, tokenize: Tokenize, trace?: Trace): Features {
	const title = normalise(message.title);
	const body = normalise(message.body);
	const features: Features = new Map();
	const titleWords = tokenize(title);
	countWords(features, titleWords, ['w', 'c'], titleWeight, trace);
	countWords(features, tokenize(body), ['w', 'c'], 1, trace);
	countWords(features, titleWords, ['t', 'u'], 1, trace);
	for (const [key, count] of features) features.set(key, 1 + Math.log(count));
	for (const [key, strength] of fieldsIn(title, 'x', trace)) features.set(key, Math.sqrt(strength));
	for (const [key, strength] of fieldsIn(body.slice(0, opening), 'y', trace)) {
		features.set(key, Math.log1p(strength));
	}
	for (const [key, strength] of fieldsIn(body, 'z', trace)) features.set(key, Math.log1p(strength));
	return features;
}

function countWords(
	features: Features,
	tokens: string[],
	[ofWord, ofPair]: [string, string],
	weight: number,
	trace?: Trace
): void {
	let last = '';
	let lastWord = '';
	const add = (key: string, ...words: string[]) => {
		features.set(key, (features.get(key) ?? 0) + weight);
		if (trace) for (const word of words) trace(key, word);
	};
	for (const token of tokens) {
		if (isLetter(token.charAt(0)) || letter.test(token)) add(`${ofWord}${token}`, token);
		for (let i = 0; i < token.length; i++) {
			const character = token.charAt(i);
			if (!isLetter(character)) last = '';
			else {
				if (last) add(`${ofPair}${last}${character}`, lastWord, token);
				last = character;
				lastWord = token;
			}
		}
	}
}

// The expression is slow and a message has hundreds of characters: each is asked about once.
function isLetter(character: string): boolean {
	let known = letters.get(character);
	if (known === undefined) letters.set(character, (known = letter.test(character)));
	return known;
}
