import type { FieldView } from '#casework/form.ts';
import type { Procedure } from '#casework/procedure.ts';
import { fieldWords, optionWord } from '#i18n/field-words.ts';
import type { Words } from '#i18n/words.ts';

/** The question of a fact; some read differently in one procedure. */
export const factLabel = (words: Words, procedure: string, field: string): string =>
	fieldWords(words, procedure, field).label;

export const factOption = optionWord;

/** What a form was answered with, question by question, in the order of its pages. '' is what was left out. */
export function readFacts(
	procedure: Procedure,
	facts: Readonly<Record<string, string>>,
	words: Words
): { field: string; label: string; text: string }[] {
	const asked = procedure.form.steps.flatMap((step) =>
		step.fields.map((field) => {
			const view = (procedure.form.views as Readonly<Record<string, FieldView>>)[field];
			const value = facts[field] ?? '';
			const text = view?.kind === 'choice' && value !== '' ? factOption(words, field, value) : value;
			return { field, label: factLabel(words, procedure.id, field), text };
		})
	);
	const where = facts['placeWords'] ?? '';
	return where === ''
		? asked
		: [...asked, { field: 'placeWords', label: factLabel(words, procedure.id, 'placeWords'), text: where }];
}
