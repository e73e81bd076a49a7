import { sql } from 'kysely';
import type { ReadTile } from '#register/tree.server.ts';
import { TILE_WIDTH } from '#register/tree.server.ts';
import type { Db, Trx } from '#tables.ts';

/** The newest signed state of the tree; null before the first. */
export const newestCheckpoint = async (db: Db | Trx) =>
	(await db
		.selectFrom('register_checkpoints')
		.selectAll()
		.orderBy('size', 'desc')
		.limit(1)
		.executeTakeFirst()) ?? null;

/** The state that was signed at a size; null where none was. */
export const checkpointAt = async (db: Db, size: number) =>
	(await db
		.selectFrom('register_checkpoints')
		.select(['size', 'note'])
		.where('size', '=', size)
		.executeTakeFirst()) ?? null;

/** The signed states, newest first. */
export const checkpoints = (db: Db, limit: number) =>
	db
		.selectFrom('register_checkpoints')
		.select(['size', 'note', 'signed_at'])
		.orderBy('size', 'desc')
		.limit(limit)
		.execute();

/**
 * One hash over the salts of the leaves from one size of the tree to another. A salt opens one version of one text; when
 * that text is gone nothing else would tell that its salt was changed.
 */
export async function saltsOf(db: Db | Trx, from: number, to: number): Promise<string> {
	const { rows } = await sql<{ salts: string }>`
		select encode(sha256(coalesce(string_agg(sha256(e.salt), ''::bytea order by l.index), '')), 'hex') as salts
		from register_leaves l join register_entries e on e.seq = l.seq
		where l.index >= ${from} and l.index < ${to}`.execute(db);
	return rows[0]?.salts ?? '';
}

/** Reads tiles from the database; each is read once by a reader. */
export function tileReader(db: Db | Trx): ReadTile {
	const known = new Map<string, Promise<Buffer[]>>();
	return (level, n) => {
		const key = `${level}/${n}`;
		const tile = known.get(key) ?? (level === 0 ? readLeaves(db, n) : readRoots(db, level, n));
		known.set(key, tile);
		return tile;
	};
}

async function readLeaves(db: Db | Trx, n: number): Promise<Buffer[]> {
	const rows = await db
		.selectFrom('register_leaves')
		.select('hash')
		.where('index', '>=', n * TILE_WIDTH)
		.where('index', '<', (n + 1) * TILE_WIDTH)
		.orderBy('index')
		.execute();
	return rows.map((row) => row.hash);
}

async function readRoots(db: Db | Trx, level: number, n: number): Promise<Buffer[]> {
	const rows = await db
		.selectFrom('register_tiles')
		.select('root')
		.where('level', '=', level - 1)
		.where('n', '>=', n * TILE_WIDTH)
		.where('n', '<', (n + 1) * TILE_WIDTH)
		.orderBy('n')
		.execute();
	return rows.map((row) => row.root);
}

/** The bytes of a tile's entries, level 0 only, in the order of the tree. */
export async function readEntries(db: Db, n: number): Promise<string[]> {
	const rows = await db
		.selectFrom('register_leaves')
		.select('entry')
		.where('index', '>=', n * TILE_WIDTH)
		.where('index', '<', (n + 1) * TILE_WIDTH)
		.orderBy('index')
		.execute();
	return rows.map((row) => row.entry);
}

/** Where an entry with these bytes stands in the tree; null where it does not. */
export async function leafWith(db: Db, hash: Buffer): Promise<number | null> {
	const row = await db
		.selectFrom('register_leaves')
		.select('index')
		.where('hash', '=', hash)
		.executeTakeFirst();
	return row?.index ?? null;
}
