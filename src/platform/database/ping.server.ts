import { sql, type Kysely } from 'kysely';

/** Throws where the database does not answer. */
export const ping = <Schema>(db: Kysely<Schema>): Promise<unknown> => sql`select 1`.execute(db);

const MOST_APART_MS = 5_000;

/** Whether this machine's clock and the database's agree; entries and periods take their time from both. */
export async function clocksAgree<Schema>(db: Kysely<Schema>): Promise<boolean> {
	const { rows } = await sql<{
		ms: number;
	}>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`.execute(db);
	return Math.abs((rows[0]?.ms ?? 0) - Date.now()) < MOST_APART_MS;
}
