import { wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

/** What a question of the desk, or a fact of the page, is called; some read differently in one kind or action. */
export const labelOf = (words: Words, of: string, name: string): string =>
	wordOf<string>(words.disclosure.fieldsIn, `${of}.${name}`) ??
	wordOf<string>(words.disclosure.fields, name) ??
	name;

/** A choice as it is read. */
export function choiceOf(words: Words, name: string, value: string): string {
	const own = { theme: words.disclosure.themes, list: words.disclosure.lists }[name];
	return (own ? wordOf<string>(own, value) : wordOf<string>(words.disclosure.options, value)) ?? value;
}

export const columnOf = (words: Words, list: string, key: string): string =>
	wordOf<string>(words.disclosure.columnsIn, `${list}.${key}`) ??
	wordOf<string>(words.disclosure.columns, key) ??
	key;
