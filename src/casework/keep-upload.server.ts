import { sha256 } from '#platform/sha256.server.ts';
import { randomUUID } from 'node:crypto';
import type { Files } from '#platform/files.server.ts';
import type { Storable } from '#casework/sealed/seal-upload.server.ts';
import { hiddenIn, withoutAuthor, type Hidden } from '#platform/hidden-data.server.ts';
import { checkUpload, type UploadRefusal } from '#platform/upload.server.ts';
import type { FileRow } from '#tables.ts';

export const MOST_FILES = 9;
export const FILE_LIMIT = 10 * 2 ** 20;

/** What the look for viruses refuses; `not-checked` is what cannot be looked through later, because it is encrypted. */
export type ScanRefusal = 'infected' | 'not-checked';
export type Kept = { file: FileRow } | { refused: UploadRefusal | ScanRefusal | 'too-many'; name: string };

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
	return keepBytes(files, new Uint8Array(await upload.arrayBuffer()), upload.name, 'none', prepare);
}

async function keepBytes(
	files: Files,
	sent: Uint8Array,
	called: string,
	more: 'office' | 'none',
	prepare: Prepare
): Promise<Kept> {
	const checked = await checkUpload(sent, called, FILE_LIMIT, more);
	if ('refused' in checked) return { refused: checked.refused, name: called };
	const verdict = (await files.scan?.(sent)) ?? 'clean';
	if (verdict === 'infected') return { refused: 'infected', name: called };
	const { bytes, type, name, thumbnail } = await prepare(checked.file);
	if (verdict === 'unknown' && bytes !== checked.file.bytes) return { refused: 'not-checked', name: called };
	const storage_key = await files.put(bytes);
	if (verdict === 'unknown') await files.hold?.(storage_key);
	return {
		file: {
			id: randomUUID(),
			name,
			type,
			bytes: bytes.length,
			hash: sha256(bytes),
			storage_key,
			thumbnail_key: thumbnail ? await files.put(thumbnail) : null
		}
	};
}

/** What a file that is to be published carries beside what it shows. */
export type KeptForPublic = Kept | { refused: 'hidden-data'; name: string; found: readonly Hidden[] };

/** Stores attachments of what is to be published: Word and Excel too, and nothing with hidden data. Says what was found. */
export async function keepForPublic(
	files: Files,
	uploads: readonly File[],
	room: number,
	looksFor = hiddenIn
): Promise<KeptForPublic[]> {
	const kept: KeptForPublic[] = [];
	for (const upload of uploads.filter((one) => one.size > 0 || one.name !== '')) {
		if (kept.length >= room) kept.push({ refused: 'too-many', name: upload.name });
		else if (upload.size > FILE_LIMIT) kept.push({ refused: 'too-large', name: upload.name });
		else {
			const bytes = await withoutAuthor(new Uint8Array(await upload.arrayBuffer()));
			const found = await looksFor(bytes);
			kept.push(
				found.length > 0
					? { refused: 'hidden-data', name: upload.name, found }
					: await keepBytes(files, bytes, upload.name, 'office', async (file) => file)
			);
		}
	}
	return kept;
}

/** Removes stored files again that nothing owns, because what they came with was refused; never after a failure that may have been heard of too late. */
export async function dropUploads(files: Files, rows: readonly FileRow[]): Promise<void> {
	for (const { storage_key, thumbnail_key } of rows) {
		await files.remove(storage_key);
		if (thumbnail_key) await files.remove(thumbnail_key);
	}
}
