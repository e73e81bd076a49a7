import { sql, type Kysely } from 'kysely';

/** Throws where the database does not answer. */
export const ping = <Schema>(db: Kysely<Schema>): Promise<unknown> => sql`select 1`.execute(db);
