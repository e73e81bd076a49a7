import { createHash, randomUUID } from 'node:crypto';
import type { Files } from '#platform/files.server.ts';
import type { Storable } from '#casework/sealed/seal-upload.server.ts';
import { checkUpload, type UploadRefusal } from '#platform/upload.server.ts';
import type { FileRow } from '#tables.ts';

export const MOST_FILES = 9;
export const FILE_LIMIT = 10 * 2 ** 20;

export type Kept = { file: FileRow } | { refused: UploadRefusal | 'too-many'; name: string };

/** Stores what may be kept of the files of a form, each on its own: one that is refused does not lose the others. */
export async function keepUploads(
	files: Files,
	uploads: readonly File[],
	room: number,
	prepare: Prepare = async (file) => file
): Promise<Kept[]> {
	const kept: Kept[] = [];
	for (const upload of uploads.filter((one) => one.size > 0 || one.name !== '')) {
		const used = kept.filter((one) => 'file' in one).length;
		kept.push(
			used >= room ? { refused: 'too-many', name: upload.name } : await keepUpload(files, upload, prepare)
		);
	}
	return kept;
}

/** What is done to a file, once it was checked and before it is stored. */
export type Prepare = (file: Storable) => Promise<Storable>;

async function keepUpload(files: Files, upload: File, prepare: Prepare): Promise<Kept> {
	if (upload.size > FILE_LIMIT) return { refused: 'too-large', name: upload.name };
	const checked = await checkUpload(new Uint8Array(await upload.arrayBuffer()), upload.name, FILE_LIMIT);
	if ('refused' in checked) return { refused: checked.refused, name: upload.name };
	const { bytes, type, name, thumbnail } = await prepare(checked.file);
	return {
		file: {
			id: randomUUID(),
			name,
			type,
			bytes: bytes.length,
			hash: createHash('sha256').update(bytes).digest('hex'),
			storage_key: await files.put(bytes),
			thumbnail_key: thumbnail ? await files.put(thumbnail) : null
		}
	};
}

/** Removes stored files again that nothing owns, because what they came with was refused. */
export async function dropUploads(files: Files, rows: readonly FileRow[]): Promise<void> {
	for (const { storage_key, thumbnail_key } of rows) {
		await files.remove(storage_key);
		if (thumbnail_key) await files.remove(thumbnail_key);
	}
}
