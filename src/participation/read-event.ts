import { askLabel } from '#casework/read-entry.ts';
import { isDay } from '#clocks/day.ts';
import { shortDay } from '#i18n/dates.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { fieldsShown, type Face } from '#participation/face.ts';

type Event = {
	n: number;
	on_day: string;
	action: string;
	unit: string | null;
	details: Readonly<Record<string, unknown>>;
};

/** A public step in words: what happened, who did it, and what it says, in the order in which it was asked. */
export function readEvent(
	event: Event,
	{ procedure, face }: { procedure: string; face: Face },
	words: Words,
	language: Language,
	unitNames: Readonly<Record<string, string>>
) {
	const textOf = (value: unknown): string => {
		const text = String(value);
		if (isDay(text)) return shortDay(text, language);
		return wordOf(words.casework.options, text) ?? unitNames[text] ?? text;
	};
	return {
		n: event.n,
		day: event.on_day,
		title: wordOf(words.casework.actions, event.action)?.done ?? event.action,
		unit: event.unit === null ? '' : (unitNames[event.unit] ?? event.unit),
		lines: fieldsShown(face, event.action)
			.filter((name) => event.details[name] !== undefined)
			.map((name) => {
				const value = event.details[name];
				return {
					label: askLabel(words, procedure, event.action, name),
					text: (Array.isArray(value) ? value : [value]).map(textOf).join('、')
				};
			})
	};
}
