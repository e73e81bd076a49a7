import { isPaperKind, type PaperKind } from '#papers/kind.ts';
import { indexHash, isSameSecret, type MasterKey } from '#platform/crypto.server.ts';

/** What the verification page tells of a paper: nothing of its content, nobody's name. */
export type Issued = { kind: PaperKind; unit: string; day: string; maskedNumber: string };

const HASH = 8;
const PROOF = 22;

/**
 * The token in a paper's QR code: kind, unit, day, the outer parts of the case number, a short keyed hash of all of it,
 * and a proof over these. Whoever holds the paper can have it verified without the portal looking into a case.
 */
export function paperToken(
	master: MasterKey,
	of: { kind: PaperKind; unit: string; day: string; caseNumber: string; entry: number }
): string {
	const parts = of.caseNumber.split('-');
	const ends = `${parts[0] ?? ''}${parts.at(-1) ?? ''}`;
	const hash = indexHash(master, `paper-case:${of.caseNumber}:${of.entry}`).slice(0, HASH);
	const said = [of.kind, of.unit, of.day.replaceAll('-', ''), ends, hash].join('.');
	return `${said}.${proof(master, said)}`;
}

/** What a token says, or null where the portal did not make it. */
export function readPaperToken(master: MasterKey, token: string): Issued | null {
	const at = token.lastIndexOf('.');
	const said = token.slice(0, Math.max(at, 0));
	if (!isSameSecret(token.slice(at + 1), proof(master, said))) return null;
	const [kind, unit, day, ends] = said.split('.');
	if (!isPaperKind(kind) || unit === undefined || day === undefined || ends === undefined) return null;
	return {
		kind,
		unit,
		day: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
		maskedNumber: `${ends.slice(0, 4)}-****-****-${ends.slice(4)}`
	};
}

const proof = (master: MasterKey, said: string): string => indexHash(master, `paper:${said}`).slice(0, PROOF);
