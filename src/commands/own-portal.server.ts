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
	/** Of its first process; `addresses` of all. */
	readonly address: string;
	readonly addresses: readonly string[];
	readonly url: string;
	/** Where its files lie. */
	readonly files: string;
	readonly cluster: string;
	/** Starts a process of the portal, the first where none is named, and waits until it serves. */
	readonly start: (process?: number) => Promise<void>;
	/** Ends a process at once, as a power cut would. */
	readonly kill: (process?: number) => Promise<void>;
	/** Asks a process to end; gives the milliseconds that it took. */
	readonly stop: (process?: number) => Promise<number>;
	readonly stopDatabase: () => Promise<void>;
	readonly startDatabase: () => Promise<void>;
	readonly log: () => string;
	/** Ends all and removes the folder. */
	readonly drop: () => Promise<void>;
};

const START_LIMIT = 420_000;

/** Prepares database and keys; a process of the portal begins with `start`. */
export async function ownPortal(
	env: Readonly<Record<string, string>> = {},
	processes = 1
): Promise<OwnPortal> {
	const folder = mkdtempSync(join(tmpdir(), 'portal-'));
	const place = { folder: join(folder, 'database'), database: 'county' };
	const cluster = join(place.folder, 'cluster');
	const logFile = join(folder, 'portal.log');
	const ports = await Promise.all(Array.from({ length: processes }, freePort));
	const addresses = ports.map((port) => `http://127.0.0.1:${port}`);
	const [address = ''] = addresses;
	let database: Embedded | null = await startEmbedded(place);
	const { url } = database;
	const environment = {
		...process.env,
		...env,
		DATABASE_URL: url,
		DATA_DIR: join(folder, 'data'),
		HOST: '127.0.0.1',
		ORIGIN: '',
		// Several processes stand behind a balancer, which names whom it asks for.
		TRUST_PROXY: processes > 1 ? '1' : '0',
		DEMONSTRATION: 'off',
		MASTER_KEY: randomBytes(32).toString('base64'),
		REGISTER_KEY: randomBytes(32).toString('base64'),
		REGISTER_NAME: 'register.trial.example',
		DISCIPLINE_PUBLIC_KEY: await identityToRecipient(await generateX25519Identity())
	};
	const children = new Map<number, ChildProcess>();

	const end = async (signal: 'SIGKILL' | 'SIGTERM', which = 0): Promise<number> => {
		const began = performance.now();
		const child = children.get(which);
		if (child && child.exitCode === null && child.signalCode === null) {
			const ended = once(child, 'exit');
			child.kill(signal);
			await ended;
		}
		children.delete(which);
		return performance.now() - began;
	};
	const stopDatabase = async (): Promise<void> => {
		await database?.stop();
		database = null;
	};
	return {
		address,
		addresses,
		url,
		files: join(folder, 'data', 'files'),
		cluster,
		start: async (which = 0) => {
			const log = openSync(logFile, 'a', 0o600);
			const child = spawn(process.execPath, [resolve('src', 'commands', 'start.ts')], {
				env: { ...environment, PORT: String(ports[which]) },
				stdio: ['ignore', log, log]
			});
			children.set(which, child);
			await serves(addresses[which] ?? '', child).catch((cause: unknown) => {
				throw new Error(readFileSync(logFile, 'utf8').slice(-2000), { cause });
			});
		},
		kill: async (which) => void (await end('SIGKILL', which)),
		stop: (which) => end('SIGTERM', which),
		stopDatabase,
		startDatabase: async () => {
			database = await startEmbedded(place);
		},
		log: () => readFileSync(logFile, 'utf8'),
		drop: async () => {
			for (const which of [...children.keys()]) await end('SIGKILL', which);
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
