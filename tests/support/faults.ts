import type pg from 'pg';
import type { Files } from '#platform/files.server.ts';
import type { Db } from '#tables.ts';
import type { World } from './world.ts';

/**
 * How a call fails: the server refuses the statement, the connection breaks before it, or the statement is carried out
 * and the connection breaks before anybody hears of it.
 */
export type How = 'refused' | 'cut' | 'unheard';

export const hows: readonly How[] = ['refused', 'cut', 'unheard'];

/** A database whose n-th statement fails, and files whose n-th operation does. */
export type Breaking = {
	readonly db: Db;
	readonly files: (whole: Files) => Files;
	/** From now on the n-th call fails; 0 lets all pass and counts them. */
	readonly arm: (n: number, how: How) => void;
	/** Calls since it was armed. */
	readonly calls: () => number;
};

type Query = (...args: unknown[]) => Promise<unknown>;

export function breaking(w: World): Breaking {
	const { db, pool } = w.open({ max: 2 });
	let failsAt = 0;
	let how: How = 'refused';
	let count = 0;
	pool.on('connect', (client: pg.PoolClient) => {
		const query = client.query.bind(client) as unknown as Query;
		const cut = () => {
			(client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
		};
		client.query = (async (...args: unknown[]) => {
			count += 1;
			if (count !== failsAt) return query(...args);
			if (how === 'refused') return query('select 1 / 0');
			if (how === 'unheard') await query(...args);
			cut();
			return query(...args);
		}) as never;
	});
	const operation = async <T>(work: () => Promise<T>): Promise<T> => {
		count += 1;
		if (count !== failsAt) return work();
		if (how === 'unheard') await work();
		throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
	};
	return {
		db: db as unknown as Db,
		files: (whole) => ({
			...whole,
			put: (bytes) => operation(() => whole.put(bytes)),
			remove: (id) => operation(() => whole.remove(id))
		}),
		arm: (n, failing) => {
			failsAt = n;
			how = failing;
			count = 0;
		},
		calls: () => count
	};
}

/** How many rows each table holds. */
export async function rowCounts(w: World): Promise<Readonly<Record<string, number>>> {
	const { rows: tables } = await w.pool.query<{ name: string }>(
		`select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`
	);
	const { rows } = await w.pool.query<{ name: string; n: number }>(
		tables
			.map(({ name }) => `select '${name}' as name, count(*)::int as n from "${name}"`)
			.join(' union all ')
	);
	return Object.fromEntries(rows.map((row) => [row.name, row.n]));
}

/** What changed between two counts, as one text. */
export const difference = (
	before: Readonly<Record<string, number>>,
	after: Readonly<Record<string, number>>
): string =>
	Object.keys(after)
		.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const)
		.filter(([, change]) => change !== 0)
		.map(([name, change]) => `${name}${change > 0 ? '+' : ''}${change}`)
		.toSorted()
		.join(' ');
