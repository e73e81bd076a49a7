import type { Entry } from '#casework/case.ts';
import type { Ask } from '#casework/lifecycle.ts';
import { isMoves, type Move } from '#casework/moves.ts';
import type { Naming } from '#casework/naming.ts';
import type { Procedure } from '#casework/procedure.ts';
import { isCorrections } from '#casework/correction.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import type { Words } from '#i18n/words.ts';

/** What an action asks, in words; some questions read differently in one action, or in one procedure. */
export const askLabel = (words: Words, procedure: string, action: string, name: string): string =>
	wordOf(words.casework.asksIn, `${procedure}.${action}.${name}`) ??
	wordOf(words.casework.asksIn, `${action}.${name}`) ??
	wordOf(words.casework.asks, name) ??
	name;

/** What an entry says beyond who and when, in words, in the order in which it was asked. */
export function readEntry(
	procedure: Procedure,
	entry: Entry,
	words: Words,
	naming: Naming
): { name: string; label: string; text: string }[] {
	const asks = procedure.lifecycle[entry.action]?.asks ?? [];
	return asks.flatMap((ask) => {
		const value = entry.details[ask.name];
		if (value === undefined || ask.kind === 'public-version') return [];
		return [
			{
				name: ask.name,
				label: askLabel(words, procedure.id, entry.action, ask.name),
				text: readValue(ask, value, words, naming)
			}
		];
	});
}

function readValue(ask: Ask, value: unknown, words: Words, naming: Naming): string {
	const text = String(value);
	switch (ask.kind) {
		case 'unit':
			return naming.unit(text);
		case 'units':
			return (Array.isArray(value) ? value : [value]).map((one) => naming.unit(String(one))).join('、');
		case 'matter':
			return naming.matter(text);
		case 'route':
			return naming.route(text);
		case 'officer':
			return naming.officer(text);
		case 'day':
			return naming.day(text);
		case 'moves':
			return isMoves(value) ? value.map((one) => readMove(one, words, naming)).join('\n') : '';
		case 'clock':
			return naming.clock(text);
		case 'choice':
			return wordOf(words.casework.options, text) ?? text;
		case 'paper':
			return fill(words.casework.paperOfStep, { n: text });
		case 'corrections':
			return isCorrections(value)
				? Object.entries(value)
						.map(([field, put]) =>
							fill(words.casework.pair, { label: wordOf(words.papers.fields, field) ?? field, text: put })
						)
						.join('\n')
				: '';
		default:
			return text;
	}
}

function readMove({ clock, before, after }: Move, words: Words, naming: Naming): string {
	const dayOf = (day: string | null) => (day === null ? words.clocks.none : naming.day(day));
	return fill(words.clocks.moved, { clock: naming.clock(clock), before: dayOf(before), after: dayOf(after) });
}
