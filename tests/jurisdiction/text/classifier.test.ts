import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, suggest, train } from '#jurisdiction/text/classifier.ts';
import type { Example } from '#jurisdiction/text/classifier.ts';
import { confidence } from '#jurisdiction/text/confidence.ts';
import { folds, measure } from '#jurisdiction/text/measure.ts';
import { seeded } from '#jurisdiction/text/solver.ts';
import { modelFromJson, modelToJson } from '#jurisdiction/text/storage.ts';
import { tokenize } from '#jurisdiction/text/tokenizer.server.ts';
import { catalogue } from './small-catalogue.ts';

const model = train(catalogue, tokenize);
const asked = (title: string, body = '') => suggest(model, { title, body }, tokenize);

describe('few short examples for each label', () => {
	test.each([
		['巷子里的路灯灭了好久', 'street-lamp'],
		['厂里欠我工资半年了', 'unpaid-wages'],
		['交警罚款不给发票', 'fine-without-receipt'],
		['孩子上小学被要求交资料费', 'school-fee'],
		['夜宵摊吵到半夜', 'noise'],
		['家里自来水发黄', 'tap-water'],
		['医院多收了住院费', 'hospital-bill'],
		['等公交等了一个小时', 'bus']
	])('%s', (title, label) => {
		expect(asked(title)[0]?.label).toBe(label);
	});

	test('a word of the same field helps where no example has it', () => {
		expect(asked('三轮的士司机乱喊价')[0]?.label).toBe('bus');
	});
});

describe('the answer', () => {
	test('names every label once, likeliest first, with chances that add up to 1', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, body) => {
				const answer = asked(title, body);
				const chances = answer.map(({ probability }) => probability);
				expect(answer.map(({ label }) => label).sort()).toEqual(model.labels);
				expect(chances).toEqual([...chances].sort((a, b) => b - a));
				expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
			}),
			{ numRuns: 60 }
		);
	});

	test('gives as reasons words that stand in the message, the strongest first', () => {
		const title = '老板拖欠工资不给';
		const reasons = asked(title)[0]?.because ?? [];
		expect(reasons.some(({ word }) => word.includes('工资'))).toBe(true);
		for (const { word } of reasons) expect(title).toContain(word);
		expect(reasons.map(({ weight }) => weight)).toEqual(
			reasons.map(({ weight }) => weight).sort((a, b) => b - a)
		);
	});

	test('ranks the same with and without reasons', () => {
		for (const { title } of catalogue) {
			const plain = asked(title).map(({ label, probability }) => ({ label, probability }));
			expect(rank(model, { title, body: '' }, tokenize)).toEqual(plain);
		}
	});

	test('is the same for the same examples', () => {
		expect(modelToJson(train(catalogue, tokenize))).toBe(modelToJson(model));
	});

	test('hardly changes by storing', () => {
		const restored = modelFromJson(modelToJson(model));
		for (const { title } of catalogue) {
			const before = asked(title);
			const after = suggest(restored, { title, body: '' }, tokenize);
			expect(after[0]?.label).toBe(before[0]?.label);
			expect(after[0]?.probability).toBeCloseTo(before[0]?.probability ?? 0, 3);
			expect(after[0]?.because).toHaveLength(before[0]?.because.length ?? 0);
		}
	});

	test('follows a correction by an officer', () => {
		const message = { title: '渡口的浮桥烂了', body: '' };
		const corrected: Example[] = [
			...catalogue,
			{ ...message, label: 'ferry' },
			{ title: '渡船没有救生衣', body: '', label: 'ferry' }
		];
		expect(suggest(train(corrected, tokenize), message, tokenize)[0]?.label).toBe('ferry');
	});

	test('trusts an example of small weight less', () => {
		const message = { title: '河堤裂了缝', body: '' };
		const chance = (weight: number) => {
			const taught = train([...catalogue, { ...message, label: 'noise', weight }], tokenize);
			return suggest(taught, message, tokenize).find(({ label }) => label === 'noise')?.probability ?? 0;
		};
		expect(chance(0.05)).toBeLessThan(chance(1));
	});
});

describe('confidence', () => {
	const because = [{ word: '工资', weight: 1 }];
	const of = (...chances: number[]) =>
		confidence(chances.map((probability, i) => ({ label: String(i), probability, because })));

	test.each([
		[of(0.9, 0.05), 'certain'],
		[of(0.85, 0.15), 'certain'],
		[of(0.84, 0.1), 'likely'],
		[of(0.5, 0.33), 'likely'],
		[of(0.5, 0.4), 'unsure'],
		[of(0.45, 0.1), 'unsure'],
		[of(), 'unsure']
	] as const)('%s is %s', (found, expected) => expect(found).toBe(expected));

	test('a message without a known word is unsure, whatever the chances', () => {
		expect(confidence(asked('zzz', 'qqq'))).toBe('unsure');
		expect(confidence([{ label: 'a', probability: 1, because: [] }])).toBe('unsure');
	});
});

const shared = `${process.env['SHARED_DIR'] ?? new URL('../../../../shared/', import.meta.url).pathname}/data/messages`;
const given = `${shared}/labelled.jsonl`;
const silver = `${shared}/labelled-silver.jsonl`;
const present = existsSync(given) && existsSync(silver);
const read = (path: string) =>
	readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Example);

describe.skipIf(!present)(`real messages (skipped where ${given} is absent)`, () => {
	test('unseen ones find their topic', { timeout: 180_000 }, () => {
		const [part] = folds(read(given), read(silver), 5, seeded(1));
		if (!part) throw new Error('no fold');
		const learned = train(part.training, tokenize);
		const score = measure(
			part.test.map(({ label }) => label),
			part.test.map((message) => rank(learned, message, tokenize))
		);
		expect(score.macroF1).toBeGreaterThanOrEqual(0.88);
		expect(score.top2).toBeGreaterThanOrEqual(0.96);
		expect(score.macroF1).toBeLessThan(0.96);
	});
});
