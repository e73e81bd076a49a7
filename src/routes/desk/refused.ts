import { askLabel } from '#casework/read-entry.ts';
import type { Ask } from '#casework/lifecycle.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

/** What is wrong with each field, in words. */
export const problemTexts = (
	problems: Readonly<Record<string, string>>,
	action: string,
	asks: readonly Ask[],
	words: Words
): Record<string, string> =>
	Object.fromEntries(
		asks.flatMap(({ name }) => {
			const problem = problems[name];
			if (problem === undefined) return [];
			const sentence = wordOf(words.casework.problems, problem) ?? problem;
			return [[name, fill(sentence, { field: askLabel(words, action, name) })]];
		})
	);

export const refusalText = (because: string, words: Words): string =>
	wordOf(words.casework.refusals, because) ?? because;
