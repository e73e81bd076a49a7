import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';

/** A table as it was written out: one JSON object a line, in `NAME.jsonl.gz`; the hash is that of the lines. */
export type DumpedTable = { readonly name: string; readonly rows: number; readonly hash: string };

const BATCH = 500;
const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The tables of the portal's own schema, by name. */
export async function tablesOf(client: pg.ClientBase): Promise<string[]> {
	const { rows } = await client.query<{ name: string }>(
		`select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`
	);
	return rows.map((row) => row.name);
}

/** Writes every table as it stands at one moment; the client must be in a repeatable-read transaction. */
export async function dumpTables(client: pg.ClientBase, folder: string): Promise<DumpedTable[]> {
	const dumped: DumpedTable[] = [];
	for (const name of await tablesOf(client)) dumped.push(await dumpTable(client, folder, name));
	return dumped;
}

async function dumpTable(client: pg.ClientBase, folder: string, name: string): Promise<DumpedTable> {
	const zip = createGzip();
	const file = zip.pipe(createWriteStream(join(folder, `${name}.jsonl.gz`)));
	const hash = createHash('sha256');
	let count = 0;
	await client.query(`declare rows cursor for select row_to_json(t)::text as line from ${quote(name)} t`);
	for (;;) {
		const { rows } = await client.query<{ line: string }>(`fetch ${BATCH} from rows`);
		for (const { line } of rows) {
			hash.update(`${line}\n`);
			if (!zip.write(`${line}\n`)) await new Promise((done) => zip.once('drain', done));
		}
		count += rows.length;
		if (rows.length < BATCH) break;
	}
	await client.query('close rows');
	zip.end();
	await finished(file);
	return { name, rows: count, hash: hash.digest('hex') };
}

/**
 * Reads tables back into a database that has them and holds nothing, without firing triggers: what was refused when it
 * was written stays refused, and what was derived is in the tables itself. Throws where a file is not what was written.
 */
export async function loadTables(
	client: pg.ClientBase,
	folder: string,
	tables: readonly DumpedTable[]
): Promise<void> {
	await client.query(`set local session_replication_role = replica`);
	for (const table of tables) {
		await client.query(`delete from ${quote(table.name)}`);
		const columns = await columnsOf(client, table.name);
		const insert = `insert into ${quote(table.name)} (${columns}) overriding system value
			select ${columns} from json_populate_recordset(null::${quote(table.name)}, $1)`;
		const hash = createHash('sha256');
		let batch: string[] = [];
		const write = async () => {
			if (batch.length > 0) await client.query(insert, [`[${batch.join(',')}]`]);
			batch = [];
		};
		const input = createReadStream(join(folder, `${table.name}.jsonl.gz`)).pipe(createGunzip());
		for await (const line of createInterface({ input, crlfDelay: Infinity })) {
			hash.update(`${line}\n`);
			batch.push(line);
			if (batch.length === BATCH) await write();
		}
		await write();
		if (hash.digest('hex') !== table.hash) throw new Error(`${table.name} is not what was written`);
	}
	await setCounters(client);
}

async function columnsOf(client: pg.ClientBase, table: string): Promise<string> {
	const { rows } = await client.query<{ name: string }>(
		`select column_name as name from information_schema.columns
		where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
		[table]
	);
	return rows.map((row) => quote(row.name)).join(', ');
}

/** Counters go on behind the highest number that is there. */
async function setCounters(client: pg.ClientBase): Promise<void> {
	const { rows } = await client.query<{ table: string; column: string }>(
		`select table_name as table, column_name as column from information_schema.columns
		where table_schema = 'public' and is_identity = 'YES'`
	);
	for (const { table, column } of rows)
		await client.query(
			`select setval(pg_get_serial_sequence($1, $2), greatest(1, (select coalesce(max(${quote(column)}), 0) from ${quote(table)})),
				exists (select from ${quote(table)}))`,
			[quote(table), column]
		);
}
