import type { Details } from '#casework/case.ts';
import { isCorrections } from '#casework/correction.ts';
import { isMoves } from '#casework/moves.ts';
import { isDay } from '#clocks/day.ts';
import { versionsOf } from '#clocks/rules.ts';
import { isBlank } from '#papers/paper.ts';
import { storable } from '#platform/storable.ts';
import type { Ask } from '#casework/lifecycle.ts';

export type InputProblems = Readonly<Record<string, string>>;
export type Parsed = { ok: true; input: Details } | { ok: false; problems: InputProblems };

/** What may be chosen for asks whose options are not fixed in the row. */
export type Choices = {
	units: readonly string[];
	matters: readonly string[];
	routes: readonly string[];
	officers: readonly string[];
};

type Raw = Readonly<Record<string, unknown>>;

/**
 * Checks what an action's form brought. Texts are trimmed at both ends and otherwise kept as typed. `ownWords`: a resident
 * speaks, whose answer is left as it is.
 */
export function parseInput(asks: readonly Ask[], raw: Raw, choices: Choices, ownWords = false): Parsed {
	const input: Record<string, unknown> = {};
	const problems: Record<string, string> = {};
	for (const ask of asks) {
		const given = valueOf(ask, raw[ask.name]);
		const empty =
			given === '' || saysNothing(ask, given, ownWords) || (Array.isArray(given) && given.length === 0);
		const problem = empty ? (ask.optional ? null : 'missing') : problemOf(ask, given, choices);
		if (problem) problems[ask.name] = problem;
		else if (!empty) input[ask.name] = ask.kind === 'number' ? Number(given) : given;
	}
	return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, input };
}

/** A text without a letter or figure is none where one is owed (INV-17). */
const saysNothing = (ask: Ask, value: unknown, ownWords: boolean): boolean =>
	!ask.optional &&
	!(ownWords && ask.name === 'text') &&
	(ask.kind === 'text' || ask.kind === 'longtext') &&
	isBlank(String(value));

function valueOf(ask: Ask, value: unknown): unknown {
	if (ask.kind === 'public-version' || ask.kind === 'moves' || ask.kind === 'corrections') return value ?? '';
	if (ask.kind === 'units')
		return (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== '');
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' ? storable(value).replace(/\r\n/g, '\n').trim() : '';
}

function problemOf(ask: Ask, value: unknown, choices: Choices): string | null {
	const among = (list: readonly string[]) => (list.includes(value as string) ? null : 'choose-one');
	switch (ask.kind) {
		case 'text':
		case 'longtext':
			return [...(value as string)].length > (ask.max ?? 2000) ? 'too-long' : null;
		case 'number':
			return (ask.whole ? /^\d+$/ : /^\d+(\.\d{1,2})?$/).test(value as string) &&
				Number(value) > 0 &&
				Number(value) <= (ask.max ?? 1e9)
				? null
				: 'not-in-range';
		case 'day':
			return isDay(value) ? null : 'not-a-day';
		case 'clock':
			return versionsOf(value as string).length > 0 ? null : 'choose-one';
		case 'choice':
			return among(ask.options ?? []);
		case 'unit':
			return among(choices.units);
		case 'units':
			return (value as string[]).every((one) => choices.units.includes(one)) ? null : 'choose-one';
		case 'matter':
			return among(choices.matters);
		case 'route':
			return among(choices.routes);
		case 'officer':
			return among(choices.officers);
		case 'case':
			return null;
		case 'paper':
			return /^\d{1,6}$/.test(value as string) ? null : 'choose-one';
		case 'corrections':
			return isCorrections(value) ? null : 'missing';
		case 'public-version':
			return isVersion(value) ? null : 'missing';
		case 'moves':
			return isMoves(value) ? null : 'missing';
	}
}

/** The public version as an officer confirmed it; title, question and answer may not be empty. */
export type PublicVersion = { title: string; question: string; answer: string; basis: string };

export const isVersion = (value: unknown): value is PublicVersion =>
	typeof value === 'object' &&
	value !== null &&
	['title', 'question', 'answer', 'basis'].every((key) => {
		const part = (value as Record<string, unknown>)[key];
		return typeof part === 'string' && (key === 'basis' || part.trim() !== '');
	});
