import { askLabel } from '#casework/read-entry.ts';
import { wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

type Event = {
	n: number;
	on_day: string;
	action: string;
	unit: string | null;
	details: Readonly<Record<string, unknown>>;
};

/** A public step in words: what happened, who did it, and what it says. */
export const readEvent = (event: Event, words: Words, unitNames: Readonly<Record<string, string>>) => ({
	n: event.n,
	day: event.on_day,
	title: wordOf(words.casework.actions, event.action)?.done ?? event.action,
	unit: event.unit === null ? '' : (unitNames[event.unit] ?? event.unit),
	lines: Object.entries(event.details).map(([name, value]) => ({
		label: askLabel(words, 'decision', event.action, name),
		text: (Array.isArray(value) ? value : [value])
			.map((one) => wordOf(words.casework.options, String(one)) ?? unitNames[String(one)] ?? String(one))
			.join('、')
	}))
});
