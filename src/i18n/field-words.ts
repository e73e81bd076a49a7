import { wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

type Field = { label: string; hint: string };

/** The question of a fact; some read differently in one procedure. */
export const fieldWords = (words: Words, procedure: string, field: string): Field => {
	const own = wordOf<Field>(words.forms.fields, field) ?? { label: field, hint: '' };
	const key = `${procedure}.${field}`;
	return {
		label: wordOf<string>(words.forms.fieldsIn, key) ?? own.label,
		hint: wordOf<string>(words.forms.hintsIn, key) ?? own.hint
	};
};

export const optionWord = (words: Words, field: string, option: string): string =>
	wordOf<string>(words.forms.optionsIn, `${field}.${option}`) ??
	wordOf<string>(words.forms.options, option) ??
	option;

/** The answer to a fact as it is read: the words of a choice, else what was typed. */
export const factText = (words: Words, field: string, kind: string | undefined, value: string): string =>
	kind === 'choice' && value !== '' ? optionWord(words, field, value) : value;
