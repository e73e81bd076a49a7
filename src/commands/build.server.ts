import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Problem } from '#platform/problem.ts';

const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const mark = join('build', '.built-from');

/** Whether the built portal is older than what it is built from. */
export function isBuildStale(): boolean {
	try {
		return Number(readFileSync(mark, 'utf8')) !== newestSource();
	} catch {
		return true;
	}
}

/** Builds the pages into build/. */
export async function build(): Promise<void> {
	const newest = newestSource();
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	child.stdout.on('data', (part: Buffer) => (output += part.toString('utf8')));
	child.stderr.on('data', (part: Buffer) => (output += part.toString('utf8')));
	const status = await new Promise((done) => child.once('close', done));
	if (status !== 0) throw new Problem('build-failed', output.trim().split('\n').slice(0, 30).join('\n'));
	writeFileSync(mark, String(newest));
}

function newestSource(): number {
	return Math.max(...sources.map(newestIn));
}

function newestIn(path: string): number {
	const own = statSync(path, { throwIfNoEntry: false });
	if (own === undefined || !own.isDirectory()) return own?.mtimeMs ?? 0;
	const inside = readdirSync(path, { recursive: true, encoding: 'utf8' })
		.filter((name) => !name.startsWith(`commands${sep}`))
		.map((name) => statSync(join(path, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
	return Math.max(0, ...inside);
}
