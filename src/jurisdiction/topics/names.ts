import type { Tokenize } from '#jurisdiction/text/features.ts';
import type { TopicMessage } from '#jurisdiction/topics/message.ts';
import { coarse, fine, notNames } from '#jurisdiction/topics/name-words.ts';
import { plain } from '#jurisdiction/topics/terms.ts';

const endsFine = new RegExp(`(${fine})$`, 'u');
const endsCoarse = new RegExp(`(${coarse})$`, 'u');
const ending = new RegExp(`(${fine}|${coarse})$`, 'u');
const letters = /^[\p{L}\p{N}]+$/u;
const mostWords = 4;
const mostCharacters = 9;
const opening = 200;
const shortest = 3;

/** Names of places and targets in a text, each as written. */
export function namesIn(text: string, tokenize: Tokenize): { fine: string[]; coarse: string[] } {
	const found = { fine: new Set<string>(), coarse: new Set<string>() };
	for (const part of plain(text).split(/[^\p{L}\p{N}]+/u)) {
		const words = part === '' ? [] : tokenize(part);
		for (const [i, word] of words.entries()) {
			const kind = endsFine.test(word) ? 'fine' : endsCoarse.test(word) ? 'coarse' : undefined;
			if (!kind) continue;
			const name = backwards(words, i);
			if (name) found[kind].add(name);
		}
	}
	return { fine: [...found.fine], coarse: [...found.coarse] };
}

function backwards(words: readonly string[], last: number): string | undefined {
	let name = words[last] ?? '';
	const start = notNames.has(name) || [...name].length < 3 ? '' : name;
	let took = 0;
	for (let i = last - 1; i >= 0 && took < mostWords; i--, took++) {
		const word = words[i] ?? '';
		if (notNames.has(word) || !letters.test(word) || [...name].length + [...word].length > mostCharacters)
			break;
		name = word + name;
	}
	return took > 0 ? name : start || undefined;
}

/**
 * The names a message goes by. They are sure where the title holds one, or the body one that some title holds: other
 * words of a body may be by the way.
 */
export type Names = { names: readonly string[]; sure: boolean };

/**
 * The stems of the narrow names in all titles. Where one writer says 桂花苑小区 and another 桂花苑 alone, the second is
 * understood too.
 */
export function knownStems(messages: readonly TopicMessage[], tokenize: Tokenize): Set<string> {
	const stems = messages.flatMap(({ title }) =>
		namesIn(title, tokenize).fine.map((name) => stemOf(name, shortest))
	);
	const word = (stem: string) => tokenize(stem).every((part) => notNames.has(part));
	return new Set(stems.filter((stem) => [...stem].length >= shortest && !notNames.has(stem) && !word(stem)));
}

/** The names of the title, narrow before wide, or else of the opening. */
export function namesOf(
	{ title, body }: TopicMessage,
	tokenize: Tokenize,
	stems: ReadonlySet<string>
): Names {
	const inTitle = namesIn(title, tokenize);
	const narrow = inTitle.fine.length > 0 ? inTitle.fine : stemsIn(title, stems);
	const titled = narrow.length + inTitle.coarse.length > 0;
	if (narrow.length > 0) return { names: narrow, sure: titled };
	const told = namesIn(body.slice(0, opening), tokenize);
	const known = stemsIn(body.slice(0, opening), stems);
	const [names = []] = [inTitle.coarse, [...told.fine, ...known], told.coarse].filter(
		({ length }) => length > 0
	);
	return { names, sure: titled || known.length > 0 };
}

function stemsIn(text: string, stems: ReadonlySet<string>): string[] {
	const found = new Set<string>();
	const characters = [...plain(text)];
	for (let i = 0; i < characters.length; i++) {
		for (let length = mostCharacters; length >= shortest; length--) {
			const piece = characters.slice(i, i + length).join('');
			if (stems.has(piece)) found.add(piece);
		}
	}
	return [...found];
}

/** A name without the ending that says what it is, as long as two characters stay: 桂花新城小区 and 桂花新城 are one. */
export function stemOf(name: string, least = 2): string {
	let stem = name;
	for (;;) {
		const shorter = stem.replace(ending, '');
		if (shorter === stem || [...shorter].length < least) return stem;
		stem = shorter;
	}
}
