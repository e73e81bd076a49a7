import type { Model } from '#jurisdiction/text/classifier.ts';
import { indexed } from '#jurisdiction/text/vocabulary.ts';

type Stored = {
	version: 1;
	labels: string[];
	sharpness: number;
	features: string;
	rarity: string;
	rarityScale: number;
	bias: number[];
	weights: string;
	weightsScale: number;
};

/** A model as text for a database column: weights as 16-bit steps of the largest, in base64. */
export function modelToJson(model: Model): string {
	const rarity = pack(model.vocabulary.rarity);
	const weights = pack(model.lines.weights);
	const stored: Stored = {
		version: 1,
		labels: model.labels,
		sharpness: model.sharpness,
		features: model.vocabulary.keys.join('\n'),
		rarity: rarity.steps,
		rarityScale: rarity.scale,
		bias: [...model.lines.bias],
		weights: weights.steps,
		weightsScale: weights.scale
	};
	return JSON.stringify(stored);
}

export function modelFromJson(text: string): Model {
	const stored = JSON.parse(text) as Stored;
	if (stored.version !== 1)
		throw new TypeError(`Unknown version of a stored model: ${String(stored.version)}`);
	const keys = stored.features === '' ? [] : stored.features.split('\n');
	return {
		labels: stored.labels,
		sharpness: stored.sharpness,
		vocabulary: {
			keys,
			index: indexed(keys),
			rarity: [...unpack(stored.rarity, stored.rarityScale)]
		},
		lines: { weights: unpack(stored.weights, stored.weightsScale), bias: Float64Array.from(stored.bias) }
	};
}

function pack(values: ArrayLike<number>): { steps: string; scale: number } {
	let largest = 0;
	for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i] ?? 0));
	const scale = largest / 32767 || 1;
	const steps = Int16Array.from(values, (value) => Math.round(value / scale));
	return { steps: Buffer.from(steps.buffer).toString('base64'), scale };
}

function unpack(text: string, scale: number): Float64Array {
	const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
	return Float64Array.from(new Int16Array(bytes.buffer), (step) => step * scale);
}
