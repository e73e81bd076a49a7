import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { say } from '#commands/say.server.ts';

type Difference = { question: unknown; first: string; second: string };
type Compare = { compare: (cases: number, seed: number) => Difference[] };

const other = new URL('../../../tests/clocks/compare.ts', import.meta.url);

/** Counts random periods a second time, by the other hand's way, on all processors; prints where the two differ. */
export async function countTwice(cases: number): Promise<number> {
	if (!existsSync(other)) {
		say('no-second-count');
		return 2;
	}
	const hands = Math.min(availableParallelism(), Math.ceil(cases / 10_000));
	const share = Math.ceil(cases / hands);
	const seed = Math.floor(Math.random() * 2 ** 31);
	const found = await Promise.all(
		Array.from({ length: hands }, (_, at) =>
			inThread(Math.max(0, Math.min(share, cases - at * share)), seed + at * 50_000_000)
		)
	);
	const differences = found.flat();
	for (const one of differences) console.log(JSON.stringify(one));
	console.log(`${cases} cases, ${differences.length} differences`);
	return differences.length === 0 ? 0 : 1;
}

const inThread = (cases: number, seed: number): Promise<Difference[]> =>
	new Promise((resolve, reject) => {
		new Worker(new URL(import.meta.url), { workerData: { cases, seed } })
			.once('message', resolve)
			.once('error', reject);
	});

if (!isMainThread) {
	const { cases, seed } = workerData as { cases: number; seed: number };
	const { compare } = (await import(other.href)) as Compare;
	parentPort?.postMessage(compare(cases, seed));
}
