import type { Example, Ranked } from '#jurisdiction/text/classifier.ts';

export type Score = { accuracy: number; macroF1: number; top2: number };

/** Compares the ranked suggestions for each message with its given label. Macro-F1 weighs all labels alike. */
export function measure(given: string[], suggested: Ranked[][]): Score {
	const labels = new Set(given);
	const right = new Map<string, number>();
	const said = new Map<string, number>();
	let among = 0;
	given.forEach((label, i) => {
		const [first, second] = suggested[i] ?? [];
		if (first) said.set(first.label, (said.get(first.label) ?? 0) + 1);
		if (first?.label === label) right.set(label, (right.get(label) ?? 0) + 1);
		if (first?.label === label || second?.label === label) among++;
	});
	let f1 = 0;
	for (const label of labels) {
		const actual = given.filter((other) => other === label).length;
		f1 += (2 * (right.get(label) ?? 0)) / (actual + (said.get(label) ?? 0));
	}
	const hits = [...right.values()].reduce((a, b) => a + b, 0);
	return { accuracy: hits / given.length, macroF1: f1 / labels.size, top2: among / given.length };
}

/**
 * Splits examples for cross-validation: near-duplicates stay together, labels are spread evenly. `always` goes to
 * every training part, less what resembles the test part: a copy on both sides would flatter the score.
 */
export function folds(
	examples: Example[],
	always: Example[],
	count: number,
	chance: () => number
): { training: Example[]; test: Example[] }[] {
	const all = [...examples, ...always];
	const groups = resembling(all);
	const drawn = [...new Set(groups.slice(0, examples.length))].map((group) => ({
		group,
		label: examples[groups.indexOf(group)]?.label ?? '',
		order: chance()
	}));
	drawn.sort((a, b) => (a.label === b.label ? a.order - b.order : a.label < b.label ? -1 : 1));
	const foldOf = new Map(drawn.map(({ group }, i) => [group, i % count]));
	return Array.from({ length: count }, (_, fold) => ({
		training: all.filter((_, i) => foldOf.get(groups[i] ?? -1) !== fold),
		test: examples.filter((_, i) => foldOf.get(groups[i] ?? -1) === fold)
	}));
}

const piece = 5;
const tooCommon = 60;
const shared = 0.35;

/** A number for each message; messages that share a third of their text get the same. */
export function resembling(messages: { title: string; body: string }[]): number[] {
	const pieces = messages.map(({ title, body }) => {
		const text = (title + body).replace(/[^\p{L}]/gu, '');
		return new Set(
			Array.from({ length: Math.max(0, text.length - piece + 1) }, (_, i) => text.slice(i, i + piece))
		);
	});
	const groups = messages.map((_, i) => i);
	const holders = new Map<string, number[]>();
	pieces.forEach((own, i) => {
		const common = new Map<number, number>();
		for (const part of own) {
			const earlier = holders.get(part) ?? [];
			if (earlier.length < tooCommon) for (const j of earlier) common.set(j, (common.get(j) ?? 0) + 1);
			holders.set(part, earlier);
			earlier.push(i);
		}
		for (const [j, times] of common) {
			if (times / Math.min(own.size, pieces[j]?.size ?? 1) <= shared) continue;
			const from = groups[i];
			const to = groups[j] ?? j;
			groups.forEach((group, k) => {
				if (group === from) groups[k] = to;
			});
		}
	});
	return groups;
}
