import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
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

/** The seed of the register's signature; the register itself refuses another key than the one it began with. */
export const loadRegisterKey = (config: Config): string =>
	config.registerKey ?? keyIn(config, 'register.key', () => undefined);

function keyIn(config: Config, name: string, beforeMaking: (file: string) => void): string {
	const file = join(config.dataDir, name);
	if (existsSync(file)) return readKey(file);
	beforeMaking(file);
	const key = randomBytes(32).toString('base64');
	try {
		mkdirSync(config.dataDir, { recursive: true });
		const handle = openSync(file, 'wx', 0o600);
		writeSync(handle, `${key}\n`);
		fsyncSync(handle);
		closeSync(handle);
	} catch (error) {
		throw new Problem('data-folder-not-writable', config.dataDir, error);
	}
	return key;
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
