import { sql } from 'kysely';
import type { Db } from '#tables.ts';

/** Lets the server acknowledge what it has not yet written to the disk. For the control of the trial only. */
export async function switchDurabilityOff(db: Db): Promise<void> {
	await sql`alter system set synchronous_commit = off`.execute(db);
	await sql`alter system set wal_writer_delay = '10s'`.execute(db);
	await sql`select pg_reload_conf()`.execute(db);
}
