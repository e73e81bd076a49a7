import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Where a running server listens. */
export type Address = { readonly host: string; readonly port: number; readonly password: string };

/** What postmaster.pid says of the server that holds a cluster. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly host: string };

export function readPostmaster(cluster: string): Postmaster | undefined {
	let lines: string[];
	try {
		lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
	} catch {
		return undefined;
	}
	const pid = Number(lines[0]);
	if (!Number.isInteger(pid) || pid <= 0) return undefined;
	return { pid, port: Number(lines[3] ?? 0), host: (lines[4] || lines[5] || '').trim() };
}

export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/**
 * After a crash of the machine the pid in postmaster.pid may belong to any other process, and PostgreSQL then
 * refuses to start for ever. Removes the file when its process is not a PostgreSQL.
 */
export function dropStalePostmaster(cluster: string): void {
	const found = readPostmaster(cluster);
	if (found === undefined || process.platform === 'win32') return;
	if (isAlive(found.pid) && commandOf(found.pid).includes('postgres')) return;
	rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

function commandOf(pid: number): string {
	return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout || readProc(pid);
}

function readProc(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
	} catch {
		return '';
	}
}

export function urlOf({ host, port, password }: Address, database: string): string {
	const user = password === '' ? 'postgres' : `postgres:${encodeURIComponent(password)}`;
	return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

/** Whether the server at this address takes connections. */
export async function answers(address: Address): Promise<boolean> {
	const client = new pg.Client({
		connectionString: urlOf(address, 'postgres'),
		connectionTimeoutMillis: 3000
	});
	client.on('error', () => undefined);
	try {
		await client.connect();
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

/** Creates the database when the server does not have it. */
export async function ensureDatabase(address: Address, database: string): Promise<void> {
	const client = new pg.Client({ connectionString: urlOf(address, 'postgres') });
	await client.connect();
	try {
		const found = await client.query('select from pg_database where datname = $1', [database]);
		if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`);
	} finally {
		await client.end();
	}
}
