import { sha256 } from '#platform/sha256.server.ts';
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** A bundle of files that anybody can open and check without this program: a ZIP with the SHA-256 of each file. */
export type Manifest = {
	readonly format: string;
	readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
};

const MANIFEST = 'manifest.json';
/** Also readable by `sha256sum -c`. */
const SUMS = 'SHA256SUMS';

export function pack(format: string, files: ReadonlyMap<string, Uint8Array>, at: Date): Buffer {
	const listed = [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
	const manifest: Manifest = { format, files: listed };
	const text = (content: string) => new TextEncoder().encode(content);
	const entries: Zippable = {};
	for (const [name, bytes] of files) entries[name] = [bytes, { mtime: at, level: 6 }];
	entries[MANIFEST] = [text(`${JSON.stringify(manifest, null, '\t')}\n`), { mtime: at }];
	entries[SUMS] = [text(listed.map((one) => `${one.sha256}  ${one.name}\n`).join('')), { mtime: at }];
	return Buffer.from(zipSync(entries));
}

export type Unpacked = {
	readonly manifest: Manifest;
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** Files that are missing, changed, or not listed; empty where the package is whole. */
	readonly faults: readonly string[];
};

/** Opens a package and compares every file with its sum; null where it is no package at all. */
export function unpack(bytes: Uint8Array): Unpacked | null {
	let entries: Record<string, Uint8Array>;
	let manifest: Manifest;
	try {
		entries = unzipSync(bytes);
		manifest = JSON.parse(new TextDecoder().decode(entries[MANIFEST])) as Manifest;
		if (typeof manifest.format !== 'string' || !Array.isArray(manifest.files)) return null;
	} catch {
		return null;
	}
	const files = new Map(Object.entries(entries).filter(([name]) => name !== MANIFEST && name !== SUMS));
	const listed = new Map(manifest.files.map((one) => [one.name, one]));
	const wrong = manifest.files.filter(({ name, bytes: length, sha256: sum }) => {
		const content = files.get(name);
		return !content || content.length !== length || sha256(content) !== sum;
	});
	const unlisted = [...files.keys()].filter((name) => !listed.has(name));
	return { manifest, files, faults: [...wrong.map((one) => one.name), ...unlisted] };
}
