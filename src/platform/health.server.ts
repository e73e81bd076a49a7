import { statfs } from 'node:fs/promises';

/** What a process needs in order to serve: each by name, with whether it is there. */
export type Health = Readonly<Record<string, boolean>>;

const LEAST_FREE = 200 * 2 ** 20;
const PATIENCE_MS = 2_000;

/** Asks the databases and looks at the free space of the data folder; nothing takes longer than two seconds. */
export async function readHealth(
	asks: Readonly<Record<string, () => Promise<unknown>>>,
	dataDir: string
): Promise<Health> {
	const checks = { ...asks, disk: () => hasSpace(dataDir) };
	const read = Object.entries(checks).map(async ([name, ask]) => [name, await holds(ask)] as const);
	return Object.fromEntries(await Promise.all(read));
}

async function holds(ask: () => Promise<unknown>): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<boolean>((done) => {
		timer = setTimeout(() => done(false), PATIENCE_MS);
	});
	const asked = ask().then(
		(answer) => answer !== false,
		() => false
	);
	const answer = await Promise.race([asked, late]);
	clearTimeout(timer);
	return answer;
}

async function hasSpace(folder: string): Promise<boolean> {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize > LEAST_FREE;
}
