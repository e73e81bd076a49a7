import { sha256 } from '#platform/sha256.server.ts';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { dumpTables, loadTables, tablesOf } from '#platform/database/dump.server.ts';
import type { Files } from '#platform/files.server.ts';

const manifestShape = z.object({
	at: z.string(),
	tables: z.array(z.object({ name: z.string(), rows: z.number(), hash: z.string() })),
	files: z.array(z.object({ id: z.string(), hash: z.string() }))
});
export type Manifest = z.infer<typeof manifestShape>;

/**
 * Writes database and files into an empty folder, as they stand at one moment. No key is in it: what is sealed in the
 * database stays sealed in the copy.
 */
export async function backup(
	url: string,
	files: Pick<Files, 'get'>,
	folder: string,
	now: Date
): Promise<Manifest> {
	mkdirSync(join(folder, 'tables'), { recursive: true });
	mkdirSync(join(folder, 'files'), { recursive: true });
	if (readdirSync(join(folder, 'tables')).length > 0) throw new Error(`${folder} is not empty`);
	return withClient(url, async (client) => {
		await client.query('begin isolation level repeatable read read only');
		const tables = await dumpTables(client, join(folder, 'tables'));
		const kept: Manifest['files'] = [];
		for (const id of await fileIds(client)) {
			const bytes = await files.get(id);
			writeFileSync(join(folder, 'files', id), bytes);
			kept.push({ id, hash: sha256(bytes) });
		}
		await client.query('commit');
		const manifest = { at: now.toISOString(), tables, files: kept };
		writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, '\t'));
		return manifest;
	});
}

/**
 * Reads a copy back into a migrated database in which no case is, whole or not at all. `putFile` keeps the bytes of a
 * file under the id it had.
 */
export async function restore(
	url: string,
	folder: string,
	putFile: (id: string, bytes: Uint8Array) => Promise<void>
): Promise<Manifest> {
	const manifest = manifestShape.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
	return withClient(url, async (client) => {
		await client.query('begin');
		const { rows } = await client.query<{ n: number }>('select count(*)::int as n from cases');
		if (rows[0]?.n !== 0) throw new Error('the database holds cases; restore into an empty one');
		const here = await tablesOf(client);
		const missing = manifest.tables.filter((table) => !here.includes(table.name));
		if (missing.length > 0) throw new Error(`no table ${missing.map((one) => one.name).join(', ')}`);
		await loadTables(client, join(folder, 'tables'), manifest.tables);
		for (const { id, hash } of manifest.files) {
			const bytes = readFileSync(join(folder, 'files', id));
			if (sha256(bytes) !== hash) throw new Error(`file ${id} is not what was written`);
			await putFile(id, bytes);
		}
		await client.query('commit');
		return manifest;
	});
}

/** Ids of stored files, wherever a row owns one. */
async function fileIds(client: pg.ClientBase): Promise<string[]> {
	const { rows: columns } = await client.query<{ table: string; column: string }>(
		`select table_name as table, column_name as column from information_schema.columns
		where table_schema = 'public' and column_name in ('storage_key', 'thumbnail_key', 'package_key')
			and table_name <> 'unowned_files'
			and table_name in (select table_name from information_schema.tables
				where table_schema = 'public' and table_type = 'BASE TABLE')`
	);
	const ids = new Set<string>();
	for (const { table, column } of columns) {
		const { rows } = await client.query<{ id: string }>(
			`select "${column}" as id from "${table}" where "${column}" is not null`
		);
		for (const { id } of rows) ids.add(id);
	}
	return [...ids].sort();
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: url, application_name: 'backup' });
	client.on('error', () => undefined);
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
