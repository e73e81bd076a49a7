import { sql } from 'kysely';
import { Problem } from '#platform/problem.ts';
import { openCheckpoint, signCheckpoint, type Signer } from '#register/checkpoint.server.ts';
import { register } from '#register/register.store.server.ts';
import { newestCheckpoint, saltsOf, tileReader } from '#register/tiles.queries.server.ts';
import { TILE_WIDTH, leafHash, rootAt, rootOver, type ReadTile } from '#register/tree.server.ts';
import type { Db, Trx } from '#tables.ts';

const LOCK = 7_260_415_002;
const BATCH = 5_000;

/**
 * The bytes of a leaf. Of a thing of the portal it holds the kind and a salted commitment, nothing else, so that it
 * stays readable by anyone when the personal data behind it is erased.
 */
export const leafText = (kind: string, commitment: Buffer): string =>
	`${kind} ${commitment.toString('base64')}`;

/**
 * Gives waiting entries their places in the tree and signs the new state. Within a batch the order is that of the
 * commitments, which are random: the public log does not tell which of two filings of a minute came first. Each
 * signed state enters the next batch, so that no state can be taken out of the row of them.
 * Gives the size of the tree.
 */
export async function sequence(db: Db, signer: Signer, now: Date): Promise<number> {
	for (;;) {
		const done = await db.transaction().execute((trx) => sequenceBatch(trx, signer, now));
		if (!done.more) return done.size;
	}
}

async function sequenceBatch(trx: Trx, signer: Signer, now: Date): Promise<{ size: number; more: boolean }> {
	await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
	const waiting = await trx
		.selectFrom('register_pending')
		.innerJoin('register_entries', 'register_entries.seq', 'register_pending.seq')
		.select(['register_entries.seq', 'kind', 'commitment'])
		.orderBy('register_pending.seq')
		.limit(BATCH)
		.execute();
	const newest = await newestCheckpoint(trx);
	if (newest && !openCheckpoint(newest.note, signer.verifier))
		throw new Problem('register-key-other', signer.verifier);
	const before = newest?.size ?? 0;
	// A signed state alone is no reason for a further one.
	if (waiting.every((one) => one.kind === 'checkpoint')) return { size: before, more: false };
	waiting.sort((a, b) => Buffer.compare(a.commitment, b.commitment));
	const leaves = waiting.map((one, at) => {
		const entry = leafText(one.kind, one.commitment);
		return { index: before + at, seq: one.seq, entry, hash: leafHash(entry) };
	});
	await insertLeaves(trx, leaves);
	const size = before + leaves.length;
	await keepFullTiles(trx, before, size);
	const root = await rootAt(tileReader(trx), size);
	const note = signCheckpoint(signer, size, root);
	await trx.insertInto('register_checkpoints').values({ size, root, note, signed_at: now }).execute();
	const salts = await saltsOf(trx, before, size);
	await register(trx, { kind: 'checkpoint', subject: 'tree', n: size }, stateText(note, salts));
	await trx
		.deleteFrom('register_pending')
		.where(
			'seq',
			'in',
			leaves.map((leaf) => leaf.seq)
		)
		.execute();
	return { size, more: waiting.length === BATCH };
}

/** What the entry of a signed state commits to: its note, and the salts of the leaves that came with it. */
export const stateText = (note: string, salts: string): string => `${note}${salts}`;

type Leaf = { index: number; seq: number; entry: string; hash: Buffer };

async function insertLeaves(trx: Trx, leaves: readonly Leaf[]): Promise<void> {
	const chunk = 1_000;
	for (let at = 0; at < leaves.length; at += chunk) {
		await trx
			.insertInto('register_leaves')
			.values(leaves.slice(at, at + chunk))
			.execute();
	}
}

/** Writes the roots of the tiles that became full between two sizes, level by level. */
async function keepFullTiles(trx: Trx, before: number, size: number): Promise<void> {
	for (let level = 0, from = before, to = size; to >= TILE_WIDTH; level += 1) {
		from = Math.floor(from / TILE_WIDTH);
		to = Math.floor(to / TILE_WIDTH);
		const read = tileReader(trx);
		for (let n = from; n < to; n += 1) {
			await trx
				.insertInto('register_tiles')
				.values({ level, n, root: rootOver(await full(read, level, n)) })
				.execute();
		}
	}
}

async function full(read: ReadTile, level: number, n: number): Promise<readonly Buffer[]> {
	const tile = await read(level, n);
	if (tile.length !== TILE_WIDTH) throw new Error(`tile ${level}/${n} is not full`);
	return tile;
}
