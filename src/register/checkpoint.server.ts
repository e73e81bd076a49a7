import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** The size and root of the tree at one moment, under the name of the register. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Buffer };

/** Signs checkpoints; the public part is printed in the form of a C2SP signed note's verifier key. */
export type Signer = { readonly origin: string; readonly key: KeyObject; readonly verifier: string };

const ED25519 = 1;
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** A signer from 32 bytes of seed in base64. */
export function signerOf(origin: string, seed: string): Signer {
	const key = createPrivateKey({
		key: Buffer.concat([PKCS8, Buffer.from(seed, 'base64')]),
		format: 'der',
		type: 'pkcs8'
	});
	const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
	const known = Buffer.concat([Buffer.of(ED25519), raw]);
	return {
		origin,
		key,
		verifier: `${origin}+${keyId(origin, known).toString('hex')}+${known.toString('base64')}`
	};
}

const keyId = (name: string, known: Buffer): Buffer =>
	createHash('sha256').update(`${name}\n`).update(known).digest().subarray(0, 4);

const bodyOf = ({ origin, size, root }: Checkpoint): string =>
	`${origin}\n${size}\n${root.toString('base64')}\n`;

/** The checkpoint as a signed note (C2SP signed-note, tlog-checkpoint). */
export function signCheckpoint(signer: Signer, size: number, root: Buffer): string {
	const body = bodyOf({ origin: signer.origin, size, root });
	const id = Buffer.from(signer.verifier.split('+')[1] ?? '', 'hex');
	const signature = Buffer.concat([id, sign(null, Buffer.from(body), signer.key)]);
	return `${body}\n\u2014 ${signer.origin} ${signature.toString('base64')}\n`;
}

/** Reads a signed note; null where it is not one or no signature of this key is on it. */
export function openCheckpoint(note: string, verifier: string): Checkpoint | null {
	const [name, id, known] = [...splitVerifier(verifier)];
	const [body, signatures] = splitNote(note);
	if (!note.endsWith('\n') || signatures.some((line) => !line.startsWith('\u2014 '))) return null;
	const [origin, size, root] = body.split('\n');
	if (origin !== name || !/^\d+$/.test(size ?? '')) return null;
	const key = createPublicKey({ key: Buffer.concat([SPKI, known.subarray(1)]), format: 'der', type: 'spki' });
	const signed = signatures.some((line) => {
		const given = Buffer.from(line.slice(`\u2014 ${name} `.length), 'base64');
		return (
			line.startsWith(`\u2014 ${name} `) &&
			given.subarray(0, 4).equals(id) &&
			verify(null, Buffer.from(body), key, given.subarray(4))
		);
	});
	return signed ? { origin: name, size: Number(size), root: Buffer.from(root ?? '', 'base64') } : null;
}

function splitVerifier(verifier: string): [string, Buffer, Buffer] {
	const [name = '', id = '', ...rest] = verifier.split('+');
	return [name, Buffer.from(id, 'hex'), Buffer.from(rest.join('+'), 'base64')];
}

function splitNote(note: string): [string, string[]] {
	const end = note.indexOf('\n\n') + 1;
	return [
		note.slice(0, end),
		note
			.slice(end + 1)
			.split('\n')
			.filter((line) => line !== '')
	];
}
