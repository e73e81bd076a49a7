import { sha256 } from '#platform/sha256.server.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Problem } from '#platform/problem.ts';

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

const LOCK = 7_260_415_001;
const OLDEST = 150_000;
const LOCK_WAIT = '2s';
const LOCK_TRIES = 15;
const LOCK_REST_MS = 1000;
const LOCK_NOT_AVAILABLE = '55P03';

/** Brings a database up to the files of the folder and answers with the names of those it applied. */
export async function migrate(url: string, options: { folder: string }): Promise<string[]> {
	const files = readMigrations(options.folder);
	const client = new pg.Client({ connectionString: url, application_name: 'migrate' });
	client.on('error', () => undefined);
	try {
		await client.connect();
	} catch (error) {
		throw new Problem('database-unreachable', (error as Error).message, error);
	}
	try {
		await checkVersion(client);
		await client.query('select pg_advisory_lock($1)', [LOCK]);
		await client.query(
			`create table if not exists migrations (
				name text primary key,
				checksum text not null,
				applied_at timestamptz not null default now()
			)`
		);
		const pending = await findPending(client, files);
		for (const file of pending) await apply(client, file);
		return pending.map((file) => file.name);
	} finally {
		await client.end();
	}
}

function readMigrations(folder: string): Migration[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
	for (const name of names) {
		if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name)) throw new Problem('migration-name', name);
	}
	return names.sort().map((name) => {
		const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
		return { name, sql, checksum: sha256(sql) };
	});
}

async function checkVersion(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ version: number }>(
		`select current_setting('server_version_num')::int as version`
	);
	const version = rows[0]?.version ?? 0;
	if (version < OLDEST) throw new Problem('database-too-old', String(Math.floor(version / 10_000)));
}

async function findPending(client: pg.Client, files: readonly Migration[]): Promise<Migration[]> {
	const { rows } = await client.query<{ name: string; checksum: string }>(
		'select name, checksum from migrations order by name'
	);
	const byName = new Map(files.map((file) => [file.name, file]));
	for (const row of rows) {
		const file = byName.get(row.name);
		if (file === undefined) throw new Problem('migration-unknown', row.name);
		if (file.checksum !== row.checksum) throw new Problem('migration-changed', row.name);
	}
	const last = rows.at(-1)?.name ?? '';
	const applied = new Set(rows.map((row) => row.name));
	const pending = files.filter((file) => !applied.has(file.name));
	const early = pending.find((file) => file.name < last);
	if (early !== undefined) throw new Problem('migration-out-of-order', early.name);
	return pending;
}

/**
 * Each file in a transaction of its own: what is interrupted leaves nothing of it, and the next start goes on there. A
 * lock that a busy table does not give within two seconds is let go and asked for again, since all who come after wait
 * behind it.
 */
async function apply(client: pg.Client, file: Migration, tries = LOCK_TRIES): Promise<void> {
	try {
		await client.query(`begin; set local lock_timeout = '${LOCK_WAIT}'`);
		await client.query(file.sql);
		await client.query('insert into migrations (name, checksum) values ($1, $2)', [file.name, file.checksum]);
		await client.query('commit');
	} catch (error) {
		await client.query('rollback').catch(() => undefined);
		if ((error as pg.DatabaseError).code === LOCK_NOT_AVAILABLE && tries > 1) {
			await wait(LOCK_REST_MS);
			return apply(client, file, tries - 1);
		}
		const at =
			error instanceof pg.DatabaseError && error.position !== undefined
				? lineOf(file.sql, error.position)
				: '';
		throw new Problem('migration-failed', `${file.name}${at}: ${(error as Error).message}`, error);
	}
}

function lineOf(sql: string, position: string): string {
	return `:${sql.slice(0, Number(position)).split('\n').length}`;
}
