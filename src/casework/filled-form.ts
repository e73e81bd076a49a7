import type { FieldView } from '#casework/form.ts';
import type { Procedure } from '#casework/procedure.ts';
import { dayFrom } from '#casework/raw-input.ts';

/** A whole form as an officer typed it for somebody else. */
export type FilledForm = {
	/** Made when the form is shown; the same key files once. */
	key: string;
	answers: Readonly<Record<string, string>>;
	units: readonly string[];
	persons: readonly string[];
	channel: string;
	/** How the person made sure that it was taken down rightly. */
	readBack: string;
};

const about = [
	'placeWords',
	'township',
	'village',
	'persons',
	'identity',
	'name',
	'phone',
	'email',
	'address',
	'electronic',
	'otherName',
	'relation',
	'jointNames',
	'age',
	'guardian',
	'guardianConsent',
	'help'
];

export function readFilledForm(procedure: Procedure, form: FormData): FilledForm {
	const text = (name: string): string => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const views: Readonly<Record<string, FieldView>> = procedure.form.views;
	const facts = Object.entries(views).map(([name, view]) => [
		name,
		view.kind === 'date' ? dayFrom(text(`${name}-y`), text(`${name}-m`), text(`${name}-d`)) : text(name)
	]);
	return {
		key: text('key'),
		answers: {
			...Object.fromEntries(facts),
			...Object.fromEntries(about.map((name) => [name, text(name)])),
			for: text('for') || 'self'
		},
		units: [
			...new Set(form.getAll('unit').filter((one): one is string => typeof one === 'string' && one !== ''))
		],
		persons: linesOf(text('persons')),
		channel: text('channel'),
		readBack: text('readBack')
	};
}

/** One entry a line; empty lines do not count. */
export const linesOf = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
