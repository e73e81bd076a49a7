import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCheckpoint, signCheckpoint, signerOf } from '#register/checkpoint.server.ts';
import { folding } from '#register/fold.server.ts';
import { readTilePath, tilePath } from '#register/tile-path.ts';
import {
	consistencyProof,
	inclusionProof,
	leafHash,
	rootAt,
	rootOver,
	type ReadTile
} from '#register/tree.server.ts';
import { climb, readCheckpoint } from '../../static/register-verify.mjs';

const leaves = Array.from({ length: 66_000 }, (_, n) => leafHash(`entry ${n}`));

/** Tiles of the first `size` leaves, made from nothing but rootOver. */
function tilesUpTo(size: number): ReadTile {
	const level = (height: number): Buffer[] => {
		if (height === 0) return leaves.slice(0, size);
		const below = level(height - 1);
		return Array.from({ length: Math.floor(below.length / 256) }, (_, n) =>
			rootOver(below.slice(n * 256, (n + 1) * 256))
		);
	};
	const levels = [0, 1, 2].map(level);
	return async (at, n) => (levels[at] ?? []).slice(n * 256, (n + 1) * 256);
}

const sizes = fc.oneof(
	{ weight: 40, arbitrary: fc.integer({ min: 1, max: 1_200 }) },
	{ weight: 1, arbitrary: fc.constantFrom(65_535, 65_536, 65_537, 66_000) }
);

describe('the tree', () => {
	it('has the roots of RFC 9162 for the empty tree and one leaf', () => {
		expect(rootOver([]).toString('hex')).toBe(
			'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
		);
		expect(leafHash('').toString('hex')).toBe(
			'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'
		);
	});

	it('gives the same root from tiles, by folding and by definition', async () => {
		await fc.assert(
			fc.asyncProperty(sizes, async (size) => {
				const fold = folding();
				for (const leaf of leaves.slice(0, size)) fold.add(leaf);
				const defined = rootOver(leaves.slice(0, size));
				expect(fold.root().equals(defined)).toBe(true);
				expect((await rootAt(tilesUpTo(size), size)).equals(defined)).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});

	it('proves each leaf to a verifier written another way, and no other leaf', async () => {
		await fc.assert(
			fc.asyncProperty(sizes, fc.nat(), async (size, any) => {
				const index = any % size;
				const proof = await inclusionProof(tilesUpTo(size), index, size);
				const root = rootOver(leaves.slice(0, size));
				expect(climb(leaves[index], index, size, proof).equals(root)).toBe(true);
				if (size > 1) {
					const other = (index + 1) % size;
					const wrong = () => climb(leaves[other], index, size, proof).equals(root);
					expect(wrong()).toBe(false);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('proves that a later tree begins with an earlier one', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 700 }), fc.nat(), async (size, any) => {
				const first = 1 + (any % size);
				const proof = await consistencyProof(tilesUpTo(size), first, size);
				expect(rootsFrom(first, size, proof).map((root) => root.toString('hex'))).toEqual([
					rootOver(leaves.slice(0, first)).toString('hex'),
					rootOver(leaves.slice(0, size)).toString('hex')
				]);
			}),
			{ numRuns: 100 }
		);
	});
});

/** RFC 9162, 2.1.4.2: both roots from a consistency proof. */
function rootsFrom(first: number, size: number, given: readonly Buffer[]): Buffer[] {
	if (first === size) return [rootOver(leaves.slice(0, first)), rootOver(leaves.slice(0, first))];
	const path = Number.isInteger(Math.log2(first)) ? [rootOver(leaves.slice(0, first)), ...given] : [...given];
	let [fn, sn] = [first - 1, size - 1];
	while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
	let [fr, sr] = [path[0]!, path[0]!];
	for (const step of path.slice(1)) {
		if (fn % 2 === 1 || fn === sn) {
			[fr, sr] = [rootOver([step, fr]), rootOver([step, sr])];
			while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
		} else sr = rootOver([sr, step]);
		[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
	}
	return [fr, sr];
}

describe('a checkpoint', () => {
	const signer = signerOf('county.example/register', Buffer.alloc(32, 5).toString('base64'));
	const root = rootOver(leaves.slice(0, 9));
	const note = signCheckpoint(signer, 9, root);

	it('opens with the key of its register, here and in the verifier that stands alone', () => {
		expect(openCheckpoint(note, signer.verifier)).toEqual({ origin: signer.origin, size: 9, root });
		expect(readCheckpoint(note, signer.verifier)).toEqual({ size: 9, root });
	});

	it('opens with no other key and after no change of a byte', () => {
		const other = signerOf('county.example/register', Buffer.alloc(32, 6).toString('base64'));
		expect(openCheckpoint(note, other.verifier)).toBeNull();
		fc.assert(
			fc.property(fc.nat(note.length - 2), fc.integer({ min: 1, max: 94 }), (at, by) => {
				const code = 33 + ((note.charCodeAt(at) - 33 + by + 94) % 94);
				const changed = `${note.slice(0, at)}${String.fromCharCode(code)}${note.slice(at + 1)}`;
				const opened = openCheckpoint(changed, signer.verifier);
				// The last characters of a base64 text can differ without changing a bit.
				expect(changed === note || opened === null || (opened.size === 9 && opened.root.equals(root))).toBe(
					true
				);
				expect(
					changed.slice(0, note.indexOf('\n\n')) === note.slice(0, note.indexOf('\n\n')) || opened === null
				).toBe(true);
			})
		);
	});
});

it('writes and reads the address of a tile alike, and reads nothing else', () => {
	expect(tilePath({ level: 0, n: 1_234_067, width: 256 })).toBe('0/x001/x234/067');
	expect(tilePath({ level: 'entries', n: 5, width: 17 })).toBe('entries/005.p/17');
	fc.assert(
		fc.property(fc.nat(5), fc.nat(3_000_000), fc.integer({ min: 1, max: 256 }), (level, n, width) => {
			expect(readTilePath(tilePath({ level, n, width }))).toEqual({ level, n, width });
		})
	);
	for (const wrong of [
		'0/5',
		'0/0005',
		'0/000.p/0',
		'0/000.p/256',
		'0/000.p/999',
		'../0/000',
		'data/000',
		'0/x000/001'
	])
		expect(readTilePath(wrong), wrong).toBeNull();
});
