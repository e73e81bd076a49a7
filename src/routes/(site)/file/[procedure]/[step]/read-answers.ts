import type { FieldView, Form } from '#casework/form.ts';
import { dayFrom } from '#casework/raw-input.ts';

/** What the page's form brought, by field, as typed. A date of three fields becomes one text; a box is 'yes' or nothing. */
export function readAnswers(form: Form, fields: readonly string[], posted: FormData): Record<string, string> {
	const text = (name: string): string => String(posted.get(name) ?? '');
	return Object.fromEntries(
		fields.map((field) => {
			const view = form.views[field] as FieldView | undefined;
			return [
				field,
				view?.kind === 'date'
					? dayFrom(text(`${field}-y`), text(`${field}-m`), text(`${field}-d`))
					: text(field)
			];
		})
	);
}
