import { commitmentOf } from '#register/register.store.server.ts';
import { unpack } from '#platform/package.server.ts';

export type ArchiveCheck = {
	readonly files: number;
	readonly entries: number;
	/** What does not agree: a file with its sum, or an entry with its commitment. */
	readonly faults: readonly string[];
};

type Proof = { n: number; text: string; salt: string; commitment: string };

/** Checks an archive package by itself: every file against its sum, every entry against its commitment. */
export function checkArchive(bytes: Uint8Array): ArchiveCheck | null {
	const opened = unpack(bytes);
	const proofs = opened?.files.get('register.json');
	if (!opened || !proofs) return null;
	const entries = JSON.parse(new TextDecoder().decode(proofs)) as Proof[];
	const wrong = entries.filter(
		(one) => commitmentOf(Buffer.from(one.salt, 'hex'), one.text).toString('hex') !== one.commitment
	);
	return {
		files: opened.manifest.files.length,
		entries: entries.length,
		faults: [...opened.faults, ...wrong.map((one) => `register ${one.n}`)]
	};
}
