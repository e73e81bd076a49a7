import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { cleanPdf } from '#platform/clean-pdf.server.ts';
import { withoutTags } from '#platform/media-tags.ts';

/** A file that may be kept: cleaned where we can clean it, with a small picture of it where it is one. */
export type CheckedUpload = {
	readonly bytes: Uint8Array;
	readonly type: string;
	readonly name: string;
	/** Whether data hidden in the file (place, device, author) is gone; a signed PDF keeps its own. */
	readonly cleaned: boolean;
	readonly thumbnail: Uint8Array | undefined;
};

export type UploadRefusal =
	'empty' | 'too-large' | 'heic' | 'type-not-accepted' | 'unreadable' | 'active-content';

type Kind = { readonly type: string; readonly picture?: 'jpeg' | 'png' | 'webp' };

// By the type that the bytes show, never by the name or by what the browser says.
const accepted: Readonly<Record<string, Kind>> = {
	jpg: { type: 'image/jpeg', picture: 'jpeg' },
	png: { type: 'image/png', picture: 'png' },
	webp: { type: 'image/webp', picture: 'webp' },
	pdf: { type: 'application/pdf' },
	mp3: { type: 'audio/mpeg' },
	m4a: { type: 'audio/mp4' },
	mp4: { type: 'video/mp4' }
};

// What an office publishes, and nobody else sends in.
const office: Readonly<Record<string, Kind>> = {
	docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
	xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
};

const PIXELS = 50_000_000;

/** Decides by its bytes whether a file may be kept, and makes the form in which it is. */
export async function checkUpload(
	bytes: Uint8Array,
	name: string,
	limit: number,
	more: 'office' | 'none' = 'none'
): Promise<{ readonly file: CheckedUpload } | { readonly refused: UploadRefusal }> {
	if (bytes.length === 0) return { refused: 'empty' };
	if (bytes.length > limit) return { refused: 'too-large' };
	const found = await fileTypeFromBuffer(bytes);
	if (found?.mime.startsWith('image/hei')) return { refused: 'heic' };
	const known = more === 'office' ? { ...accepted, ...office } : accepted;
	const kind = found === undefined ? undefined : known[found.ext];
	if (found === undefined || kind === undefined) return { refused: 'type-not-accepted' };
	const base = { type: kind.type, name: cleanName(name, found.ext) };
	if (kind.picture === undefined) return withoutPicture(bytes, found.ext, base, more);
	try {
		const turned = sharp(bytes, { limitInputPixels: PIXELS, failOn: 'error' }).autoOrient();
		const fitted = turned
			.clone()
			.resize({ width: 2000, height: 2000, fit: 'inside', withoutEnlargement: true });
		const small = turned.clone().resize({ width: 320, height: 320, fit: 'inside', withoutEnlargement: true });
		return {
			file: {
				...base,
				bytes: await encode(fitted, kind.picture).toBuffer(),
				cleaned: true,
				thumbnail: await small.webp({ quality: 70 }).toBuffer()
			}
		};
	} catch {
		return { refused: 'unreadable' };
	}
}

async function withoutPicture(
	bytes: Uint8Array,
	ending: string,
	base: { type: string; name: string },
	more: 'office' | 'none'
): Promise<{ readonly file: CheckedUpload } | { readonly refused: UploadRefusal }> {
	// What an office publishes was looked through for hidden data before, and keeps the marks that make it accessible.
	if (more === 'office') return { file: { ...base, bytes, cleaned: false, thumbnail: undefined } };
	if (ending === 'pdf') {
		const pdf = await cleanPdf(bytes);
		return typeof pdf === 'string' ? { refused: pdf } : { file: { ...base, ...pdf, thumbnail: undefined } };
	}
	return {
		file: { ...base, bytes: withoutTags(bytes, ending), cleaned: true, thumbnail: undefined }
	};
}

function encode(image: Sharp, format: 'jpeg' | 'png' | 'webp'): Sharp {
	if (format === 'jpeg') return image.jpeg({ quality: 82, mozjpeg: true });
	return format === 'png' ? image.png({ compressionLevel: 9 }) : image.webp({ quality: 82 });
}

/** The name to show: no folders, no control or direction characters, and the ending of the true type. */
export function cleanName(name: string, ending: string): string {
	const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
	const stem = last
		.replace(/\.[A-Za-z0-9]{1,5}$/, '')
		.replace(/[\p{C}<>:"|?*]/gu, '')
		.trim();
	return `${[...stem].slice(0, 80).join('') || 'file'}.${ending}`;
}
