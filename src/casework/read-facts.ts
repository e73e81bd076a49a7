import type { FieldView } from '#casework/form.ts';
import type { Procedure } from '#casework/procedure.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

/** The question of a fact; some read differently in one procedure. */
export const factLabel = (words: Words, procedure: string, field: string): string =>
	wordOf<string>(words.forms.fieldsIn, `${procedure}.${field}`) ??
	wordOf<{ label: string }>(words.forms.fields, field)?.label ??
	field;

export const factOption = (words: Words, field: string, option: string): string =>
	wordOf<string>(words.forms.optionsIn, `${field}.${option}`) ??
	wordOf<string>(words.forms.options, option) ??
	option;

/** What a form was answered with, question by question, in the order of its pages. '' is what was left out. */
export function readFacts(
	procedure: Procedure,
	facts: Readonly<Record<string, string>>,
	words: Words
): { field: string; label: string; text: string }[] {
	return procedure.form.steps.flatMap((step) =>
		step.fields.map((field) => {
			const view = (procedure.form.views as Readonly<Record<string, FieldView>>)[field];
			const value = facts[field] ?? '';
			const text = view?.kind === 'choice' && value !== '' ? factOption(words, field, value) : value;
			return { field, label: factLabel(words, procedure.id, field), text };
		})
	);
}
