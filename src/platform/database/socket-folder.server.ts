import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The kernel's limit is 107 bytes (103 on macOS) for the whole path, of which the file name takes 14.
const LIMIT = 88;

/**
 * A folder only this user can enter, for the server's socket: under the data folder, or, where that path is too
 * long for a socket, a short one in the temporary folder whose name is kept for the next start.
 */
export function socketFolder(folder: string, give: (path: string) => void): string {
	const near = join(folder, 'socket');
	const path = Buffer.byteLength(near) <= LIMIT ? near : farFolder(join(folder, 'socket-folder'));
	mkdirSync(path, { recursive: true, mode: 0o700 });
	chmodSync(path, 0o700);
	give(path);
	return path;
}

function farFolder(note: string): string {
	try {
		const kept = readFileSync(note, 'utf8');
		const uid = process.getuid?.();
		if (statSync(kept).isDirectory() && (uid === 0 || statSync(kept).uid === uid)) return kept;
	} catch {
		// The temporary folder was emptied since, or there was none.
	}
	const path = mkdtempSync(join(tmpdir(), 'pg-'));
	writeFileSync(note, path);
	return path;
}
