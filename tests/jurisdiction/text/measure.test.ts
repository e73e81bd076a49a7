import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsIn } from '#jurisdiction/text/fields.ts';
import { featuresOf, normalise } from '#jurisdiction/text/features.ts';
import { folds, measure, resembling } from '#jurisdiction/text/measure.ts';
import { scoresOf, seeded, separate } from '#jurisdiction/text/solver.ts';
import { catalogue } from './small-catalogue.ts';

const ranked = (...labels: string[]) =>
	labels.map((label, i) => ({ label, probability: 1 / (i + 1), because: [] }));

test('the score of a worked example', () => {
	const score = measure(
		['a', 'a', 'a', 'b'],
		[ranked('a', 'b', 'c'), ranked('b', 'a', 'c'), ranked('c', 'b', 'a'), ranked('b', 'a', 'c')]
	);
	expect(score.accuracy).toBe(0.5);
	expect(score.top2).toBe(0.75);
	// a: 2·1/(3+1); b: 2·1/(1+2)
	expect(score.macroF1).toBeCloseTo((0.5 + 2 / 3) / 2, 12);
});

describe('folds', () => {
	const copies = catalogue.map((example) => ({ ...example, title: `${example.title}，请尽快处理` }));

	test('every example is tested once, and no near-duplicate is trained on', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 2, max: 6 }), (seed, count) => {
				const parts = folds(catalogue, copies, count, seeded(seed));
				expect(parts.flatMap(({ test }) => test)).toHaveLength(catalogue.length);
				for (const { training, test } of parts) {
					const groups = resembling([...training, ...test]);
					const trained = new Set(groups.slice(0, training.length));
					for (const group of groups.slice(training.length)) expect(trained).not.toContain(group);
				}
			}),
			{ numRuns: 20 }
		);
	});

	test('different messages do not resemble each other', () => {
		expect(new Set(resembling(catalogue)).size).toBe(catalogue.length);
	});
});

describe('separate', () => {
	const point = (x: number, y: number) => {
		const length = Math.hypot(x, y);
		return { at: Int32Array.of(0, 1), value: Float64Array.of(x / length, y / length) };
	};

	test('finds the least-squares lines', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						x: fc.double({ min: 0.1, max: 1, noNaN: true }),
						y: fc.double({ min: -1, max: 1, noNaN: true }),
						side: fc.boolean()
					}),
					{ minLength: 2, maxLength: 12 }
				),
				(points) => {
					const softness = 0.5;
					const examples = points.map(({ x, y, side }) => ({
						vector: point(x, y),
						class: side ? 1 : 0,
						softness
					}));
					const lines = separate(examples, { positions: 2, classes: 2 }, seeded(1));
					const loss = (shift: number, at: number) => {
						const weights = lines.weights.slice();
						weights[at] = weights[at]! + shift;
						const errors = examples.map((example) => {
							const score = scoresOf({ weights, bias: lines.bias }, example.vector)[1]!;
							return ((example.class === 1 ? 1 : -1) - score) ** 2 / softness;
						});
						return errors.reduce((a, b) => a + b, 0) + weights[1]! ** 2 + weights[3]! ** 2;
					};
					for (const at of [1, 3]) {
						for (const shift of [-0.1, 0.1]) expect(loss(shift, at)).toBeGreaterThan(loss(0, at));
					}
				}
			),
			{ numRuns: 50 }
		);
	});
});

describe('features', () => {
	const characters = (text: string) => [...text];

	test('masked places, numbers and letter case do not count', () => {
		expect(normalise('Ａ3区 第12.5  KM')).toBe('区 第0 km');
	});

	test('the title counts apart and more than the body', () => {
		const features = featuresOf({ title: '路灯', body: '路灯' }, characters);
		expect(features.get('c路灯')).toBeCloseTo(1 + Math.log(4), 12);
		expect(features.get('u路灯')).toBe(1);
	});

	test('pairs do not reach over punctuation', () => {
		const features = featuresOf({ title: '甲，乙', body: '' }, characters);
		expect([...features.keys()].filter((key) => key.startsWith('c'))).toEqual([]);
	});

	test('the longest word of the thesaurus wins', () => {
		expect([...fieldsIn('幼儿园', 'x').keys()]).toEqual(['xkindergarten']);
		expect(fieldsIn('甲乙丙', 'x').size).toBe(0);
	});
});
