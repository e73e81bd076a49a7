import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '#commands/browser.server.ts';
import { startEmbedded, type Embedded, type Programs } from '#platform/database/embedded.server.ts';

const DEBIAN = '/usr/lib/postgresql';

/** A server PostgreSQL for the story tests: the one given, or the one of the Debian it runs on. */
export async function startDatabaseServer(given: string | undefined): Promise<Embedded | undefined> {
	if (given !== undefined && given !== '') return { url: given, stop: async () => undefined };
	const programs = findPrograms() ?? installPrograms();
	if (programs === undefined) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'county-server-'));
	const server = await startEmbedded({ folder, programs });
	return {
		url: server.url,
		stop: async () => {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function findPrograms(): Programs | undefined {
	if (!existsSync(DEBIAN)) return undefined;
	const version = readdirSync(DEBIAN)
		.filter((name) => Number(name) >= 15 && existsSync(join(DEBIAN, name, 'bin', 'initdb')))
		.sort()
		.at(-1);
	return version === undefined ? undefined : { native: join(DEBIAN, version), version };
}

function installPrograms(): Programs | undefined {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	installPackages('postgresql');
	return findPrograms();
}
