import { normalise } from '#jurisdiction/text/features.ts';
import { fieldsIn } from '#jurisdiction/text/fields.ts';
import type { TopicMessage } from '#jurisdiction/topics/message.ts';

/** The fields of life a message speaks of, with a weight each; the squares of the weights add up to 1. */
export type Matter = ReadonlyMap<string, number>;

const titleWeight = 2;
const opening = 500;

/** What each message is about, in the words of the thesaurus: smoke and night stalls are one matter, water another. */
export function mattersOf(messages: readonly TopicMessage[]): Matter[] {
	const all = messages.map(fieldsOf);
	const spread = new Map<string, number>();
	for (const fields of all)
		for (const field of fields.keys()) spread.set(field, (spread.get(field) ?? 0) + 1);
	return all.map((fields) => {
		const weights = [...fields].map(([field, strength]): [string, number] => [
			field,
			Math.log1p(strength) * Math.log(1 + messages.length / (spread.get(field) ?? 1))
		]);
		const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
		return new Map(weights.map(([field, weight]) => [field, weight / length]));
	});
}

/** How far two messages are about one matter, from 0 to 1. */
export function sameMatter(a: Matter, b: Matter): number {
	let sum = 0;
	for (const [field, weight] of a) sum += weight * (b.get(field) ?? 0);
	return sum;
}

/** How far a group is about one matter: the mean over all its pairs. */
export function onOneMatter(group: readonly Matter[]): number {
	let sum = 0;
	for (const [i, a] of group.entries()) for (const b of group.slice(0, i)) sum += sameMatter(a, b);
	return group.length < 2 ? 1 : (2 * sum) / (group.length * (group.length - 1));
}

function fieldsOf({ title, body }: TopicMessage): Map<string, number> {
	const found = new Map<string, number>();
	const parts: [string, number][] = [
		[normalise(title), titleWeight],
		[normalise(body).slice(0, opening), 1]
	];
	for (const [text, weight] of parts) {
		for (const [field, strength] of fieldsIn(text, '')) {
			found.set(field, (found.get(field) ?? 0) + weight * strength);
		}
	}
	return found;
}
