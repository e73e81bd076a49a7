import { Readable } from 'node:stream';
import NodeClam from 'clamscan';
import type { ScannerPlace } from '#platform/scanner-place.ts';

/** What a look for viruses says; `unknown` where nobody could look. */
export type Verdict = 'clean' | 'infected' | 'unknown';
export type Scan = (bytes: Uint8Array) => Promise<Verdict>;

const WAIT_MS = 30_000;

/** Asks ClamAV over its stream command: bytes go there and nowhere else, and no file is written. */
export function openScanner(place: ScannerPlace): Scan {
	const daemon = { ...place, timeout: WAIT_MS, localFallback: false, active: true };
	const open = () => new NodeClam().init({ clamscan: { active: false }, clamdscan: daemon });
	let opened: ReturnType<typeof open> | null = null;
	return async (bytes) => {
		try {
			const clam = await (opened ??= open());
			const { isInfected } = await clam.scanStream(Readable.from([Buffer.from(bytes)]));
			return isInfected === true ? 'infected' : isInfected === false ? 'clean' : 'unknown';
		} catch {
			opened = null;
			return 'unknown';
		}
	};
}
