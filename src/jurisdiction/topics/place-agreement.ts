import type { TopicMessage } from '#jurisdiction/topics/message.ts';
import { stemOf } from '#jurisdiction/topics/names.ts';
import type { Names } from '#jurisdiction/topics/names.ts';
import { plain } from '#jurisdiction/topics/terms.ts';

/** What is asked of a message when two are compared: its names, and the neighbouring characters of all it says. */
export type Named = Names & { says: ReadonlySet<string> };
export type Rareness = (pair: string) => number;

export function named({ title, body }: TopicMessage, names: Names): Named {
	return { ...names, says: new Set([...pairsOf(plain(title)), ...pairsOf(plain(body))]) };
}

/** A pair of characters that many messages hold says little of a place. */
export function rarenessAmong(all: readonly Named[]): Rareness {
	const spread = new Map<string, number>();
	for (const { says } of all) for (const pair of says) spread.set(pair, (spread.get(pair) ?? 0) + 1);
	return (pair) => Math.log(1 + all.length / (spread.get(pair) ?? 1));
}

/** How far two messages speak of one place, from 0 to 1, or undefined where one of them names none. */
export function agreement(a: Named, b: Named, rareness: Rareness): number | undefined {
	if (a.names.length === 0 || b.names.length === 0) return undefined;
	return Math.max(within(a.names, b.says, rareness), within(b.names, a.says, rareness));
}

function within(names: readonly string[], says: ReadonlySet<string>, rareness: Rareness): number {
	let best = 0;
	for (const name of names) {
		let whole = 0;
		let shared = 0;
		for (const pair of pairsOf(stemOf(name))) {
			const weight = rareness(pair) ** 2;
			whole += weight;
			if (says.has(pair)) shared += weight;
		}
		if (whole > 0) best = Math.max(best, shared / whole);
	}
	return best;
}

function pairsOf(text: string): string[] {
	const characters = [...text];
	return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}
