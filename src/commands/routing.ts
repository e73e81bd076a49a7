import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { rank, train } from '#jurisdiction/text/classifier.ts';
import type { Example, Ranked } from '#jurisdiction/text/classifier.ts';
import { folds, measure } from '#jurisdiction/text/measure.ts';
import type { Score } from '#jurisdiction/text/measure.ts';
import { seeded } from '#jurisdiction/text/solver.ts';
import { tokenize } from '#jurisdiction/text/tokenizer.server.ts';

const usage = `npm run routing -- evaluate --train FILE[,FILE] --test FILE
npm run routing -- cross-validate --train FILE[,FILE] [--folds 5] [--seeds 2]
Files hold one JSON object a line: title, body, label. Cross-validation tests on the first file only.`;

const row = z.object({ title: z.string(), body: z.string(), label: z.string().min(1) });

function read(path: string): Example[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.flatMap((line, i) => {
			if (line.trim() === '') return [];
			try {
				return [row.parse(JSON.parse(line))];
			} catch {
				throw new Error(`${path}:${i + 1}: not a JSON object with title, body and label`);
			}
		});
}

function score(training: Example[], test: Example[]): Score & { ms: number } {
	const model = train(training, tokenize);
	const started = performance.now();
	const suggested: Ranked[][] = test.map(({ title, body }) => rank(model, { title, body }, tokenize));
	const ms = (performance.now() - started) / test.length;
	return {
		...measure(
			test.map(({ label }) => label),
			suggested
		),
		ms
	};
}

function line({ accuracy, macroF1, top2, ms }: Score & { ms: number }): string {
	const fixed = (value: number) => value.toFixed(4);
	return `accuracy=${fixed(accuracy)} macroF1=${fixed(macroF1)} top2=${fixed(top2)} ms=${ms.toFixed(2)}`;
}

function average(scores: (Score & { ms: number })[]): Score & { ms: number } {
	const mean = (of: 'accuracy' | 'macroF1' | 'top2' | 'ms') =>
		scores.reduce((sum, one) => sum + one[of], 0) / scores.length;
	return { accuracy: mean('accuracy'), macroF1: mean('macroF1'), top2: mean('top2'), ms: mean('ms') };
}

function crossValidate(files: Example[][], count: number, seeds: number): Score & { ms: number } {
	const [own = [], ...others] = files;
	const scores = Array.from({ length: seeds }, (_, seed) => {
		const test: Example[] = [];
		const suggested: Ranked[][] = [];
		const started: number[] = [];
		for (const part of folds(own, others.flat(), count, seeded(seed + 1))) {
			const model = train(part.training, tokenize);
			const start = performance.now();
			test.push(...part.test);
			suggested.push(...part.test.map(({ title, body }) => rank(model, { title, body }, tokenize)));
			started.push(performance.now() - start);
		}
		const ms = started.reduce((a, b) => a + b, 0) / test.length;
		return {
			...measure(
				test.map(({ label }) => label),
				suggested
			),
			ms
		};
	});
	for (const [i, one] of scores.entries()) console.error(`seed ${i + 1}: ${line(one)}`);
	return average(scores);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		train: { type: 'string' },
		test: { type: 'string' },
		folds: { type: 'string', default: '5' },
		seeds: { type: 'string', default: '2' }
	}
});
try {
	const training = values.train?.split(',').map(read);
	if (positionals[0] === 'evaluate' && training && values.test) {
		console.log(line(score(training.flat(), read(values.test))));
	} else if (positionals[0] === 'cross-validate' && training) {
		console.log(line(crossValidate(training, Number(values.folds), Number(values.seeds))));
	} else {
		console.error(usage);
		process.exitCode = 2;
	}
} catch (fault) {
	console.error(fault instanceof Error ? fault.message : String(fault));
	process.exitCode = 1;
}
