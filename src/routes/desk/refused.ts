import { askLabel } from '#casework/read-entry.ts';
import { factLabel } from '#casework/read-facts.ts';
import type { Ask } from '#casework/lifecycle.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

/** A problem in words; behind a colon stands what it is about, such as the number of a document. */
export function problemText(problem: string, field: string, words: Words): string {
	const [code = '', named = ''] = problem.split(/:(.*)/s);
	return fill(wordOf<string>(words.casework.problems, code) ?? code, { field, named });
}

/** What is wrong with each field, in words. */
export const problemTexts = (
	problems: Readonly<Record<string, string>>,
	procedure: string,
	action: string,
	asks: readonly Ask[],
	words: Words
): Record<string, string> =>
	Object.fromEntries(
		asks.flatMap(({ name }) => {
			const problem = problems[name];
			if (problem === undefined) return [];
			return [[name, problemText(problem, askLabel(words, procedure, action, name), words)]];
		})
	);

export const refusalText = (because: string, words: Words): string =>
	wordOf(words.casework.refusals, because) ?? because;

/** What is wrong with a field of a form that an officer filled in for somebody. */
export function filingProblem(procedure: string, field: string, problem: string, words: Words): string {
	const own = wordOf<string>(words.desk.file.problems, problem);
	if (own !== undefined) return own;
	const label = wordOf<string>(words.desk.file.labels, field) ?? factLabel(words, procedure, field);
	return fill(wordOf<string>(words.casework.problems, problem) ?? problem, { field: label });
}
