import autocannon from 'autocannon';
import { createServer } from 'node:http';
import { say } from '#commands/say.server.ts';

/**
 * `npm run bench -- ADDRESS`: how many pages a second a running portal gives, as ratios against a bare server of the same
 * run that sends the same bytes. Ratios compare from machine to machine; the figures themselves do not.
 */
const base = process.argv[2];
if (base === undefined || !URL.canParse(base)) {
	say('bench-usage');
	process.exit(2);
}
const pages = [
	'/',
	'/outcomes',
	'/outcomes?words=%E8%B7%AF%E7%81%AF',
	'/statistics',
	'/plan',
	'/file',
	'/file?words=%E8%B7%AF%E7%81%AF%E5%9D%8F%E4%BA%86'
];
const SECONDS = 4;

for (const page of pages) {
	const html = await (await fetch(base + page)).text();
	const floor = await bare(html);
	const bareRun = await load(floor.url);
	floor.stop();
	const run = await load(base + page);
	const ratio = bareRun.requests.average / Math.max(0.1, run.requests.average);
	console.log(
		`${page} perSecond=${run.requests.average.toFixed(0)} bare=${bareRun.requests.average.toFixed(0)} ratio=1:${ratio.toFixed(1)} p50=${run.latency.p50}ms p99=${run.latency.p99}ms errors=${run.errors + run.non2xx}`
	);
}

function load(url: string): Promise<autocannon.Result> {
	return autocannon({ url, connections: 8, duration: SECONDS, headers: { accept: 'text/html' } });
}

async function bare(html: string): Promise<{ url: string; stop: () => void }> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(html);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
