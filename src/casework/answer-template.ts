import { fill } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

const parts = ['claims', 'facts', 'opinion', 'basis'] as const;

type Values = Readonly<Record<string, string | readonly string[]>>;

/** Puts a template into the boxes that are empty; what was typed stays (L8). */
export function fillEmpty(
	values: Values,
	template: Words['desk']['templates']['standard'],
	about: Record<string, string>
): Values {
	const filled = parts.map((part) => {
		const typed = values[part];
		return [part, typeof typed === 'string' && typed.trim() !== '' ? typed : fill(template[part], about)];
	});
	return { ...values, ...Object.fromEntries(filled) };
}

/** Places of a template that nobody has filled in: with them an answer is not sent on. */
export function openPlaces(values: Values, templates: Words['desk']['templates']): string[] {
	const places = new Set(
		Object.values(templates).flatMap((one) => parts.flatMap((part) => one[part].match(/【[^】]+】/g) ?? []))
	);
	return [...places].filter((place) => Object.values(values).some((text) => String(text).includes(place)));
}
