import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

/** An open database: the typed queries, the pool under them, and the way to close both. */
export type Database<Schema> = {
	readonly db: Kysely<Schema>;
	readonly pool: pg.Pool;
	readonly close: () => Promise<void>;
};

export type OpenOptions = {
	/** Every connection acts with the rights of this database role. */
	readonly role?: string;
	readonly max?: number;
	readonly name?: string;
	readonly statementTimeout?: number;
	readonly onError?: (error: Error) => void;
};

type Parse = (text: string) => unknown;
const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;
const textArray: Parse = pg.types.getTypeParser(TEXT_ARRAY as 25, 'text');

// A day is the string of its date: as a Date it would move with the time zone of the machine.
const parsers: Readonly<Record<number, Parse>> = {
	[INT8]: Number,
	[INT8_ARRAY]: (text) => (textArray(text) as (string | null)[]).map((n) => (n === null ? null : Number(n))),
	[DATE]: (text) => text,
	[DATE_ARRAY]: textArray
};

const types: pg.CustomTypesConfig = {
	getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
		(format ?? 'text') === 'text' && parsers[oid] !== undefined
			? parsers[oid]
			: pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser
};

/** Opens a pool on a PostgreSQL address and the query builder over it. */
export function openDatabase<Schema>(url: string, options: OpenOptions = {}): Database<Schema> {
	const pool = new pg.Pool({
		connectionString: url,
		max: options.max ?? 10,
		application_name: options.name ?? 'app',
		statement_timeout: options.statementTimeout ?? 30_000,
		idle_in_transaction_session_timeout: 60_000,
		connectionTimeoutMillis: 10_000,
		types,
		...(options.role === undefined ? {} : { options: `-c role=${options.role}` })
	});
	// Without a listener a connection that breaks while idle would end the process.
	pool.on('error', options.onError ?? (() => undefined));
	// The same for one that breaks between two statements of a transaction; the next statement fails and says so.
	pool.on('connect', (client) => client.on('error', () => undefined));
	const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
	return { db, pool, close: () => db.destroy() };
}
