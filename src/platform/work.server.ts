import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { indexHash, type MasterKey } from '#platform/crypto.server.ts';
import type { RateLimit } from '#platform/rate-limit.server.ts';

/** A sum for a browser: about ten thousand hashes, two seconds on an old phone. */
const MOST = 20_000;
const MINUTES = 20;

const keyOf = (master: MasterKey): string => indexHash(master, 'proof of work');

/** A sum that takes a while to solve and no time to check. It names nobody, and its end is part of what is signed. */
export const newWork = (master: MasterKey, now = new Date()) =>
	createChallenge({
		algorithm: 'SHA-256',
		hmacKey: keyOf(master),
		maxnumber: MOST,
		saltLength: 16,
		expires: new Date(now.getTime() + MINUTES * 60_000)
	});

/** A limit of one use for each solved sum, for as long as a sum counts. */
export const usesRule = { name: 'work-use', tries: 1, seconds: MINUTES * 60 } as const;

/** Whether a sum of this portal was solved in time, and for the first time. */
export async function isWorkDone(master: MasterKey, uses: RateLimit, payload: string): Promise<boolean> {
	if (payload === '' || payload.length > 1_000) return false;
	const read = readPayload(payload);
	if (!read || !/[?&]expires=\d+/.test(read.salt)) return false;
	if (!(await verifySolution(read, keyOf(master)))) return false;
	return (await uses.take(read.signature)).allowed;
}

type Solved = { algorithm: 'SHA-256'; challenge: string; number: number; salt: string; signature: string };

function readPayload(payload: string): Solved | null {
	try {
		const { algorithm, challenge, number, salt, signature } = JSON.parse(
			Buffer.from(payload, 'base64').toString('utf8')
		) as Record<string, unknown>;
		const texts = [challenge, salt, signature].every((one) => typeof one === 'string');
		if (algorithm !== 'SHA-256' || !texts || typeof number !== 'number') return null;
		return { algorithm, number, challenge, salt, signature } as Solved;
	} catch {
		return null;
	}
}
