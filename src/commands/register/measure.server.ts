import { hash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { signCheckpoint, signerOf } from '#register/checkpoint.server.ts';
import { folding } from '#register/fold.server.ts';
import { withLength, tilesOf } from '#register/tile-bytes.server.ts';
import { tilePath } from '#register/tile-path.ts';
import { TILE_WIDTH, leafHash, rootOver } from '#register/tree.server.ts';
import { checkFolder } from '../../../static/register-verify.mjs';

/** Writes a register of so many entries as static files and checks it as anybody outside would. */
export async function measureVerifier(
	entries: number
): Promise<{ entries: number; faults: number; seconds: number }> {
	const folder = mkdtempSync(join(tmpdir(), 'register-'));
	try {
		const signer = signerOf('register.trial.example', randomBytes(32).toString('base64'));
		writeTree(folder, entries, (root) => signCheckpoint(signer, entries, root));
		const began = performance.now();
		const found = checkFolder(folder, signer.verifier);
		const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
		return { entries: found.entries, faults: found.faults.length, seconds };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function writeTree(folder: string, entries: number, sign: (root: Buffer) => string): void {
	const levels: Buffer[][] = [[]];
	const fold = folding();
	const write = (name: string, content: string | Buffer) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	};
	for (const { level, n, width } of tilesOf(entries)) {
		if (level === 'entries') continue;
		if (level === 0) {
			const texts = Array.from({ length: width }, (_, at) => entryOf(n * TILE_WIDTH + at));
			const hashes = texts.map(leafHash);
			for (const leaf of hashes) fold.add(leaf);
			write(`tile/${tilePath({ level: 'entries', n, width })}`, Buffer.concat(texts.flatMap(withLength)));
			keep(levels, 0, hashes);
		}
		const row = (levels[level] ?? []).slice(n * TILE_WIDTH, n * TILE_WIDTH + width);
		write(`tile/${tilePath({ level, n, width })}`, Buffer.concat(row));
		if (width === TILE_WIDTH) keep(levels, level + 1, [rootOver(row)]);
	}
	write('checkpoint', sign(fold.root()));
}

const entryOf = (index: number): string => `entry ${hash('sha256', String(index), 'base64')}`;

function keep(levels: Buffer[][], level: number, hashes: readonly Buffer[]): void {
	const row = levels[level] ?? [];
	row.push(...hashes);
	levels[level] = row;
}
