import type { TileAddress } from '#register/tile-path.ts';
import { readEntries, tileReader } from '#register/tiles.queries.server.ts';
import { TILE_WIDTH } from '#register/tree.server.ts';
import type { Db } from '#tables.ts';

/** The bytes of a tile as C2SP tlog-tiles lays them out; null where so many hashes are not there yet. */
export async function tileBytes(db: Db, { level, n, width }: TileAddress): Promise<Buffer | null> {
	if (level === 'entries') {
		const entries = (await readEntries(db, n)).slice(0, width);
		return entries.length < width ? null : Buffer.concat(entries.flatMap(withLength));
	}
	const hashes = (await tileReader(db)(level, n)).slice(0, width);
	return hashes.length < width ? null : Buffer.concat(hashes);
}

/** An entry as it stands in a bundle: two bytes of length, then its own. */
export function withLength(entry: string): Buffer[] {
	const bytes = Buffer.from(entry, 'utf8');
	const length = Buffer.alloc(2);
	length.writeUInt16BE(bytes.length);
	return [length, bytes];
}

/** Every tile that a tree of this size has, full ones and the one at each level's right edge. */
export function* tilesOf(size: number): Generator<TileAddress> {
	for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
		for (let n = 0; n * TILE_WIDTH < count; n += 1) {
			const width = Math.min(TILE_WIDTH, count - n * TILE_WIDTH);
			yield { level, n, width };
			if (level === 0) yield { level: 'entries', n, width };
		}
	}
}
