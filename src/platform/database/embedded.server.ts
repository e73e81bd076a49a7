import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBinaries } from '#platform/database/binaries.server.ts';
import { checkCluster, createCluster, lastLines, prepareFolder } from '#platform/database/cluster.server.ts';
import {
	answers,
	dropStalePostmaster,
	ensureDatabase,
	isAlive,
	readPostmaster,
	urlOf,
	type Address
} from '#platform/database/postmaster.server.ts';
import { dropSocketFolder, makeSocketFolder } from '#platform/database/socket-folder.server.ts';
import { chooseLaunch, giveFolder, type Launch } from '#platform/database/unprivileged.server.ts';
import { Problem } from '#platform/problem.ts';

/** A running embedded server; `stop` leaves a server alone that another live process started. */
export type Embedded = { readonly url: string; readonly stop: () => Promise<void> };

const windows = process.platform === 'win32';
const EMBEDDED_VERSION = '18';
const START_LIMIT = 60_000;
const WATCH_EVERY = 1000;

/** The folder above bin/ of a PostgreSQL, and its major version. */
export type Programs = { readonly native: string; readonly version: string };

/** Starts (or finds running) the PostgreSQL that lives in a folder, and gives its address. */
export async function startEmbedded(options: {
	folder: string;
	database?: string;
	/** Another PostgreSQL than the one that comes with the portal. */
	programs?: Programs;
}): Promise<Embedded> {
	const folder = resolve(options.folder);
	const database = options.database ?? 'app';
	const cluster = join(folder, 'cluster');
	const { native, version } = options.programs ?? { native: findBinaries(), version: EMBEDDED_VERSION };
	const launch = chooseLaunch();
	prepareFolder(folder);
	if (!existsSync(cluster)) createCluster(native, folder, launch);
	checkCluster(cluster, version);
	giveFolder(cluster, launch);
	const password = windows ? readFileSync(join(folder, 'password'), 'utf8') : '';
	const address =
		(await findRunning(cluster, password)) ?? (await startServer(native, folder, launch, password));
	await ensureDatabase(address, database);
	const owner = takeOwnership(folder);
	const watch = owner
		? keepRunning(cluster, () => startServer(native, folder, launch, password, address))
		: undefined;
	return {
		url: urlOf(address, database),
		stop: async () => {
			await watch?.();
			if (owner) await stopServer(native, folder, cluster);
		}
	};
}

/** Starts a server again that died, under the address that its users know. Gives the way to end the watch. */
function keepRunning(cluster: string, start: () => Promise<Address>): () => Promise<void> {
	let starting: Promise<unknown> | undefined;
	const timer = setInterval(() => {
		const found = readPostmaster(cluster);
		if (starting !== undefined || (found !== undefined && isAlive(found.pid))) return;
		dropStalePostmaster(cluster);
		// What failed is tried again a second later; its users see that there is no database.
		starting = start()
			.catch(() => undefined)
			.finally(() => (starting = undefined));
	}, WATCH_EVERY);
	timer.unref();
	return async () => {
		clearInterval(timer);
		await starting;
	};
}

async function findRunning(cluster: string, password: string): Promise<Address | undefined> {
	dropStalePostmaster(cluster);
	const limit = Date.now() + START_LIMIT;
	while (Date.now() < limit) {
		const found = readPostmaster(cluster);
		if (found === undefined || !isAlive(found.pid)) return undefined;
		const address = { host: found.host, port: found.port, password };
		if (found.host !== '' && (await answers(address))) return address;
		await wait(50);
	}
	throw new Problem('database-broken', cluster);
}

async function startServer(
	native: string,
	folder: string,
	launch: Launch,
	password: string,
	known?: Address
): Promise<Address> {
	const cluster = join(folder, 'cluster');
	const socket = windows ? '' : (known?.host ?? makeSocketFolder(folder));
	if (!windows) giveFolder(socket, launch);
	const address: Address =
		known ??
		(windows
			? { host: '127.0.0.1', port: await freePort(), password }
			: { host: socket, port: 5432, password });
	const settings = {
		port: String(address.port),
		listen_addresses: windows ? '127.0.0.1' : '',
		unix_socket_directories: socket,
		unix_socket_permissions: '0700',
		timezone: 'UTC',
		log_timezone: 'UTC',
		// In full, a refused row would stand in the log with all that somebody wrote.
		log_error_verbosity: 'terse'
	};
	const args = [
		'-D',
		cluster,
		...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])
	];
	const [command, list] = launch.command(join(native, 'bin', windows ? 'postgres.exe' : 'postgres'), args);
	const logFile = join(folder, 'server.log');
	const log = openSync(logFile, 'w', 0o600);
	// Its own session: Ctrl-C in a terminal reaches the portal, which drains first and then stops the server.
	const child = spawn(command, list, {
		...launch.options,
		detached: true,
		cwd: native,
		stdio: ['ignore', log, log]
	});
	closeSync(log);
	let ended: string | undefined;
	child.once('error', (error) => (ended = error.message));
	child.once('exit', () => (ended ??= lastLines(readFileSync(logFile, 'utf8'))));
	child.unref();
	const limit = Date.now() + START_LIMIT;
	while (Date.now() < limit && ended === undefined) {
		if (await answers(address)) {
			child.removeAllListeners();
			return address;
		}
		await wait(20);
	}
	throw new Problem('database-broken', `${logFile}\n${ended ?? ''}`.trim());
}

/** The first live process that starts or finds the server is the one that stops it. */
function takeOwnership(folder: string): boolean {
	const file = join(folder, 'owner.pid');
	const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
	if (owner > 0 && owner !== process.pid && isAlive(owner)) return false;
	writeFileSync(file, String(process.pid));
	return true;
}

async function stopServer(native: string, folder: string, cluster: string): Promise<void> {
	rmSync(join(folder, 'owner.pid'), { force: true });
	const found = readPostmaster(cluster);
	if (found === undefined) return;
	if (windows) {
		spawnSync(join(native, 'bin', 'pg_ctl.exe'), ['stop', '-D', cluster, '-m', 'fast', '-w']);
		return;
	}
	try {
		process.kill(found.pid, 'SIGINT');
	} catch {
		return;
	}
	const limit = Date.now() + 30_000;
	while (existsSync(join(cluster, 'postmaster.pid')) && Date.now() < limit) await wait(10);
	dropSocketFolder(folder, found.host);
}

function freePort(): Promise<number> {
	return new Promise((done, failed) => {
		const server = createServer().once('error', failed);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}
