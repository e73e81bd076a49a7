import { randomBytes } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#platform/config.server.ts';
import { Problem } from '#platform/problem.ts';

/**
 * The master key in base64: the configured one, or that in the data folder, made at the first start. Without
 * its key an existing database is unreadable, so a lost file stops the start and is never replaced.
 */
export const loadMasterKey = (config: Config): string =>
	config.masterKey ??
	keyIn(config, 'master.key', (file) => {
		if (config.database.kind === 'embedded' && existsSync(join(config.database.folder, 'cluster')))
			throw new Problem('master-key-lost', file);
	});

/** The key that was the master key before, as long as a rotation is under way. */
export function loadOlderMasterKey(config: Config): string | undefined {
	const file = join(config.dataDir, OLDER);
	return config.olderMasterKey ?? (existsSync(file) ? readKey(file) : undefined);
}

/**
 * Puts a new master key beside the one in the data folder. The older one is safe in its own file before the new one takes
 * its place, so that a fall in between loses neither. False while one rotation is still under way.
 */
export function renewMasterKey(config: Config): boolean {
	if (existsSync(join(config.dataDir, OLDER))) return false;
	const present = loadMasterKey(config);
	const fresh = join(config.dataDir, 'master.key.new');
	rmSync(fresh, { force: true });
	writeKey(config, fresh, randomBytes(32).toString('base64'));
	writeKey(config, join(config.dataDir, OLDER), present);
	renameSync(fresh, join(config.dataDir, 'master.key'));
	return true;
}

/** Nothing is left under the older key: its file goes. */
export const forgetOlderMasterKey = (config: Config): void =>
	rmSync(join(config.dataDir, OLDER), { force: true });

const OLDER = 'master.key.old';

/** The seed of the register's signature; the register itself refuses another key than the one it began with. */
export const loadRegisterKey = (config: Config): string =>
	config.registerKey ?? keyIn(config, 'register.key', () => undefined);

function keyIn(config: Config, name: string, beforeMaking: (file: string) => void): string {
	const file = join(config.dataDir, name);
	if (existsSync(file)) return readKey(file);
	beforeMaking(file);
	const key = randomBytes(32).toString('base64');
	writeKey(config, file, key);
	return key;
}

function writeKey(config: Config, file: string, key: string): void {
	try {
		mkdirSync(config.dataDir, { recursive: true });
		const handle = openSync(file, 'wx', 0o600);
		writeSync(handle, `${key}\n`);
		fsyncSync(handle);
		closeSync(handle);
	} catch (error) {
		throw new Problem('data-folder-not-writable', config.dataDir, error);
	}
}

function readKey(file: string): string {
	let key: string;
	try {
		key = readFileSync(file, 'utf8').trim();
	} catch (error) {
		throw new Problem('data-folder-not-writable', file, error);
	}
	if (Buffer.from(key, 'base64').length !== 32) throw new Problem('master-key-broken', file);
	return key;
}
