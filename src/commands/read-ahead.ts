const pages = [
	'/',
	'/file',
	'/follow',
	'/outcomes',
	'/statistics',
	'/plan',
	'/units',
	'/disclosure',
	'/participation',
	'/supervision',
	'/clocks',
	'/register'
];
const EVERY_MS = 600_000;

/** Reads the main pages once in a while, so that this process has a copy of each when the database goes away. */
export async function readAhead(port: number): Promise<void> {
	setTimeout(() => void readAhead(port), EVERY_MS).unref();
	for (const page of pages) {
		for (const language of ['zh', 'en']) {
			const headers = { accept: 'text/html', cookie: `language=${language}` };
			await fetch(`http://127.0.0.1:${port}${page}`, { headers }).then(
				(answer) => answer.arrayBuffer(),
				() => undefined
			);
		}
	}
}
