import { featuresOf } from '#jurisdiction/text/features.ts';
import type { Features, Message, Tokenize } from '#jurisdiction/text/features.ts';
import { scoresOf, seeded, separate } from '#jurisdiction/text/solver.ts';
import type { Lines, Sparse } from '#jurisdiction/text/solver.ts';
import { place, vocabularyOf } from '#jurisdiction/text/vocabulary.ts';
import type { Vocabulary } from '#jurisdiction/text/vocabulary.ts';

/** A message whose label is known. Weight is how far to trust it: 1 when absent. */
export type Example = Message & { label: string; weight?: number };
export type Model = { labels: string[]; vocabulary: Vocabulary; lines: Lines; sharpness: number };
export type Ranked = { label: string; probability: number };
export type Suggestion = Ranked & { because: { word: string; weight: number }[] };

/** How much an example of weight 1 may be missed; measured by cross-validation. */
const softness = 0.05;
/** Every fifth example is held out once to find how sure the scores may sound. */
const heldOut = 5;
const fewExamples = 40;
const reasons = 6;
const explained = 2;

/** Learns from examples; equal examples in equal order give an equal model. */
export function train(examples: Example[], tokenize: Tokenize): Model {
	const known = examples.map((example) => ({
		label: example.label,
		weight: example.weight ?? 1,
		features: featuresOf(example, tokenize)
	}));
	const model = fit(known, 3);
	return { ...model, sharpness: known.length < fewExamples ? 3 : sharpnessOf(known) };
}

type Known = { label: string; weight: number; features: Features };

function fit(known: Known[], sharpness: number): Model {
	const labels = [...new Set(known.map((example) => example.label))].sort();
	const vocabulary = vocabularyOf(known.map((example) => example.features));
	const lines = separate(
		known.map((example) => ({
			vector: place(example.features, vocabulary),
			class: labels.indexOf(example.label),
			softness: softness / example.weight
		})),
		{ positions: vocabulary.keys.length, classes: labels.length },
		seeded(7)
	);
	return { labels, vocabulary, lines, sharpness };
}

/** The factor under which the held-out fifth is least surprising: scores of a separating line are no chances. */
function sharpnessOf(known: Known[]): number {
	const chance = seeded(11);
	const drawn = known.map(() => chance() * heldOut < 1);
	const model = fit(
		known.filter((_, i) => !drawn[i]),
		1
	);
	const tests = known.filter((example, i) => drawn[i] && model.labels.includes(example.label));
	const scored = tests.map(({ label, features }) => ({
		right: model.labels.indexOf(label),
		scores: scoresOf(model.lines, place(features, model.vocabulary))
	}));
	const surprise = (sharpness: number) =>
		scored.reduce(
			(sum, { right, scores }) => sum - Math.log((chances(scores, sharpness)[right] ?? 0) + 1e-9),
			0
		);
	const candidates = [1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8, 10, 13, 16];
	return candidates.reduce((best, next) => (surprise(next) < surprise(best) ? next : best), 3);
}

/** All labels, likeliest first. Twice as fast as `suggest`, which also says why. */
export function rank(model: Model, message: Message, tokenize: Tokenize): Ranked[] {
	return ranked(model, place(featuresOf(message, tokenize), model.vocabulary));
}

/** All labels, likeliest first; the first two with the words of the message that speak for them. */
export function suggest(model: Model, message: Message, tokenize: Tokenize): Suggestion[] {
	const sources = new Map<string, string[]>();
	const features = featuresOf(message, tokenize, (key, word) => {
		const words = sources.get(key);
		if (words) words.push(word);
		else sources.set(key, [word]);
	});
	const vector = place(features, model.vocabulary);
	return ranked(model, vector).map((one, at) => ({
		...one,
		because: at < explained ? reasonsFor(model, one.label, vector, sources) : []
	}));
}

function ranked(model: Model, vector: Sparse): Ranked[] {
	const probabilities = chances(scoresOf(model.lines, vector), model.sharpness);
	return model.labels
		.map((label, i) => ({ label, probability: probabilities[i] ?? 0 }))
		.sort((a, b) => b.probability - a.probability);
}

function chances(scores: Float64Array, sharpness: number): number[] {
	const highest = Math.max(...scores);
	const raised = [...scores].map((score) => Math.exp((score - highest) * sharpness));
	const sum = raised.reduce((a, b) => a + b, 0);
	return raised.map((value) => value / sum);
}

/** What a feature adds goes to the words it came from, in equal parts; single characters say nothing to a reader. */
function reasonsFor(model: Model, label: string, vector: Sparse, sources: Map<string, string[]>) {
	const { vocabulary, lines, labels } = model;
	const line = labels.indexOf(label);
	const shares = new Map<string, number>();
	vector.at.forEach((at, i) => {
		const words = sources.get(vocabulary.keys[at] ?? '') ?? [];
		const part = ((lines.weights[at * labels.length + line] ?? 0) * (vector.value[i] ?? 0)) / words.length;
		for (const word of words) shares.set(word, (shares.get(word) ?? 0) + part);
	});
	const strongest = [...shares]
		.filter(([word, weight]) => weight > 0 && word.length > 1)
		.sort((a, b) => b[1] - a[1]);
	const chosen: { word: string; weight: number }[] = [];
	for (const [word, weight] of strongest) {
		if (chosen.length === reasons) break;
		if (chosen.some((other) => other.word.includes(word) || word.includes(other.word))) continue;
		chosen.push({ word, weight: Math.round(weight * 1000) / 1000 });
	}
	return chosen;
}
