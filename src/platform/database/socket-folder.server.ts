import { chmodSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The kernel's limit is 107 bytes (103 on macOS) for the whole path, of which the file name takes 14.
const LIMIT = 88;

/**
 * A folder only this user can enter, for the server's socket: under the data folder, or, where that path is too
 * long for a socket, a new one in the temporary folder.
 */
export function makeSocketFolder(folder: string): string {
	const near = nearFolder(folder);
	if (Buffer.byteLength(near) > LIMIT) return mkdtempSync(join(tmpdir(), 'pg-'));
	mkdirSync(near, { recursive: true, mode: 0o700 });
	chmodSync(near, 0o700);
	return near;
}

/** Removes the folder of a stopped server from the temporary folder. */
export function dropSocketFolder(folder: string, socket: string): void {
	if (socket === nearFolder(folder)) return;
	try {
		rmdirSync(socket);
	} catch {
		// Somebody emptied the temporary folder, or put something into this one: neither stops a stop.
	}
}

function nearFolder(folder: string): string {
	return join(folder, 'socket');
}
