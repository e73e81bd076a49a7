import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { startEmbedded, type Embedded } from '#platform/database/embedded.server.ts';
import { killDatabase } from '#commands/crash/killing.server.ts';
import { readPostmaster } from '#platform/database/postmaster.server.ts';

/** A whole portal with a database of its own, for trials that take one or the other away. */
export type OwnPortal = {
	readonly address: string;
	readonly url: string;
	/** Where its files lie. */
	readonly files: string;
	readonly cluster: string;
	/** Starts the portal's process and waits until it serves. */
	readonly start: () => Promise<void>;
	/** Ends the process at once, as a power cut would. */
	readonly kill: () => Promise<void>;
	/** Asks the process to end; gives the milliseconds that it took. */
	readonly stop: () => Promise<number>;
	readonly stopDatabase: () => Promise<void>;
	readonly startDatabase: () => Promise<void>;
	readonly log: () => string;
	/** Ends all and removes the folder. */
	readonly drop: () => Promise<void>;
};

const START_LIMIT = 420_000;

/** Prepares database and keys; the portal's process begins with `start`. */
export async function ownPortal(env: Readonly<Record<string, string>> = {}): Promise<OwnPortal> {
	const folder = mkdtempSync(join(tmpdir(), 'portal-'));
	const place = { folder: join(folder, 'database'), database: 'county' };
	const cluster = join(place.folder, 'cluster');
	const logFile = join(folder, 'portal.log');
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	let database: Embedded | null = await startEmbedded(place);
	const { url } = database;
	const environment = {
		...process.env,
		...env,
		DATABASE_URL: url,
		DATA_DIR: join(folder, 'data'),
		HOST: '127.0.0.1',
		PORT: String(port),
		ORIGIN: '',
		TRUST_PROXY: '0',
		DEMONSTRATION: 'off',
		MASTER_KEY: randomBytes(32).toString('base64'),
		REGISTER_KEY: randomBytes(32).toString('base64'),
		REGISTER_NAME: 'register.trial.example',
		DISCIPLINE_PUBLIC_KEY: await identityToRecipient(await generateX25519Identity())
	};
	let child: ChildProcess | null = null;

	const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number> => {
		const began = performance.now();
		if (child && child.exitCode === null && child.signalCode === null) {
			const ended = once(child, 'exit');
			child.kill(signal);
			await ended;
		}
		child = null;
		return performance.now() - began;
	};
	const stopDatabase = async (): Promise<void> => {
		await database?.stop();
		database = null;
	};
	return {
		address,
		url,
		files: join(folder, 'data', 'files'),
		cluster,
		start: async () => {
			const log = openSync(logFile, 'a', 0o600);
			child = spawn(process.execPath, [resolve('src', 'commands', 'start.ts')], {
				env: environment,
				stdio: ['ignore', log, log]
			});
			await serves(address, child).catch((cause: unknown) => {
				throw new Error(readFileSync(logFile, 'utf8').slice(-2000), { cause });
			});
		},
		kill: async () => void (await end('SIGKILL')),
		stop: () => end('SIGTERM'),
		stopDatabase,
		startDatabase: async () => {
			database = await startEmbedded(place);
		},
		log: () => readFileSync(logFile, 'utf8'),
		drop: async () => {
			await end('SIGKILL');
			await stopDatabase();
			const left = readPostmaster(cluster)?.pid;
			if (left !== undefined) killDatabase(left);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function serves(address: string, child: ChildProcess): Promise<void> {
	const limit = Date.now() + START_LIMIT;
	while (child.exitCode === null && Date.now() < limit) {
		const answer = await fetch(`${address}/health/live`).catch(() => null);
		if (answer?.status === 200) return;
		await wait(50);
	}
	throw new Error('the portal does not start');
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});
}
