import { hash } from 'node:crypto';

/** Hashes of a tile, left to right: level 0 holds leaf hashes, level L the roots of full tiles of level L - 1. */
export type ReadTile = (level: number, n: number) => Promise<readonly Buffer[]>;

export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;

const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');

/** RFC 9162, 2.1.1: a leaf and a node are hashed with different first bytes, so that neither can pass as the other. */
export const leafHash = (entry: string): Buffer => sha256(Buffer.of(0), Buffer.from(entry, 'utf8'));
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Buffer.of(1), left, right);

/** The root over hashes that lie side by side. */
export function rootOver(hashes: readonly Buffer[]): Buffer {
	if (hashes.length === 0) return sha256();
	const [only] = hashes;
	if (hashes.length === 1 && only) return only;
	const left = splitOf(hashes.length);
	return nodeHash(rootOver(hashes.slice(0, left)), rootOver(hashes.slice(left)));
}

/** The largest power of two that is smaller than a count of at least two. */
export const splitOf = (count: number): number => 2 ** (Math.ceil(Math.log2(count)) - 1);

/** The root of the tree's first `size` leaves. */
export const rootAt = (read: ReadTile, size: number): Promise<Buffer> =>
	size === 0 ? Promise.resolve(rootOver([])) : rangeHash(read, 0, size);

/** What proves that the leaf at `index` stands in the tree of `size` leaves, lowest first (RFC 9162, 2.1.3.1). */
export async function inclusionProof(read: ReadTile, index: number, size: number): Promise<Buffer[]> {
	const walk = async (low: number, high: number): Promise<Buffer[]> => {
		if (high - low === 1) return [];
		const middle = low + splitOf(high - low);
		return index < middle
			? [...(await walk(low, middle)), await rangeHash(read, middle, high)]
			: [...(await walk(middle, high)), await rangeHash(read, low, middle)];
	};
	return walk(0, size);
}

/** What proves that the tree of `size` leaves begins with the tree of `first` leaves (RFC 9162, 2.1.4.1). */
export async function consistencyProof(read: ReadTile, first: number, size: number): Promise<Buffer[]> {
	const walk = async (low: number, high: number, whole: boolean): Promise<Buffer[]> => {
		if (first === high) return whole ? [] : [await rangeHash(read, low, high)];
		const middle = low + splitOf(high - low);
		return first <= middle
			? [...(await walk(low, middle, whole)), await rangeHash(read, middle, high)]
			: [...(await walk(middle, high, false)), await rangeHash(read, low, middle)];
	};
	return first === 0 || first === size ? [] : walk(0, size, true);
}

async function rangeHash(read: ReadTile, low: number, high: number): Promise<Buffer> {
	const count = high - low;
	const height = Math.log2(count);
	if (Number.isInteger(height) && low % count === 0) return subtree(read, low, height);
	const middle = low + splitOf(count);
	return nodeHash(await rangeHash(read, low, middle), await rangeHash(read, middle, high));
}

/** The root of the full subtree of 2^height leaves that begins at `low`; it lies within one tile. */
async function subtree(read: ReadTile, low: number, height: number): Promise<Buffer> {
	const level = Math.floor(height / TILE_HEIGHT);
	const first = low / 2 ** (level * TILE_HEIGHT);
	const count = 2 ** (height % TILE_HEIGHT);
	const tile = await read(level, Math.floor(first / TILE_WIDTH));
	const at = first % TILE_WIDTH;
	const hashes = tile.slice(at, at + count);
	if (hashes.length < count) throw new Error(`tile ${level}/${Math.floor(first / TILE_WIDTH)} is too short`);
	return rootOver(hashes);
}
