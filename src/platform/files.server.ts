import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { FilesConfig } from '#platform/config.server.ts';
import type { Scan } from '#platform/scanner.server.ts';

/** Keeps files under random ids; their names stand in the row that owns them. */
export type Files = {
	/** Answers with the id once the bytes are on the disk. */
	readonly put: (bytes: Uint8Array) => Promise<string>;
	readonly get: (id: string) => Promise<Uint8Array>;
	readonly stream: (id: string) => Promise<Readable>;
	readonly remove: (id: string) => Promise<void>;
	/** Looks for viruses; absent where nothing looks. */
	readonly scan?: Scan;
	/** Keeps a file from being given out until it was looked through. */
	readonly hold?: (id: string) => Promise<void>;
};

/** Opens the store in a folder or in a bucket of an S3 service. `claim` hears of an id before anything is written. */
export async function openFiles(
	config: FilesConfig,
	claim: (id: string) => Promise<unknown> = async () => undefined
): Promise<Files> {
	const disk = config.kind === 'folder' ? folderDisk(config.folder) : await bucketDisk(config);
	return {
		put: async (bytes) => {
			const id = randomBytes(20).toString('hex');
			await claim(id);
			await disk.put(keyOf(id), bytes);
			if (config.kind === 'folder') await syncToDisk(config.folder, keyOf(id));
			return id;
		},
		get: async (id) => disk.getBytes(keyOf(id)),
		stream: async (id) => disk.getStream(keyOf(id)),
		remove: async (id) => disk.delete(keyOf(id))
	};
}

function folderDisk(folder: string): Disk {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return new Disk(new FSDriver({ location: folder, visibility: 'private' }));
}

// The client of S3 services is large, so it is loaded only where it is used. It finds its credentials itself.
async function bucketDisk(config: { bucket: string; endpoint: string | undefined }): Promise<Disk> {
	const { S3Driver } = await import('flydrive/drivers/s3');
	const place = config.endpoint === undefined ? {} : { endpoint: config.endpoint, forcePathStyle: true };
	const region = process.env['AWS_REGION'] ?? 'us-east-1';
	return new Disk(
		new S3Driver({ bucket: config.bucket, visibility: 'private', supportsACL: false, region, ...place })
	);
}

function keyOf(id: string): string {
	if (!/^[0-9a-f]{40}$/.test(id)) throw new Error('not the id of a file');
	return `${id.slice(0, 2)}/${id}`;
}

// Without it a power cut can leave an empty file behind a row that promises one.
async function syncToDisk(folder: string, key: string): Promise<void> {
	const file = join(folder, key);
	await syncPath(file);
	if (process.platform === 'win32') return;
	await syncPath(dirname(file));
	await syncPath(folder);
}

async function syncPath(path: string): Promise<void> {
	const handle = await open(path, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
