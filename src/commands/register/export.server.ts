import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkpoints, newestCheckpoint } from '#register/tiles.queries.server.ts';
import { tileBytes, tilesOf } from '#register/tile-bytes.server.ts';
import { tilePath } from '#register/tile-path.ts';
import type { Db } from '#tables.ts';

/** Writes the register as static files that anyone can check and serve: C2SP tlog-tiles, the key, all checkpoints. */
export async function exportRegister(db: Db, folder: string, verifier: string): Promise<number> {
	const newest = await newestCheckpoint(db);
	const write = (name: string, content: string | Buffer) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	};
	write('key', `${verifier}\n`);
	if (!newest) return 0;
	write('checkpoint', newest.note);
	for (const one of await checkpoints(db, 1_000_000)) write(`checkpoints/${one.size}`, one.note);
	for (const tile of tilesOf(newest.size)) {
		const bytes = await tileBytes(db, tile);
		if (bytes) write(`tile/${tilePath(tile)}`, bytes);
	}
	return newest.size;
}
