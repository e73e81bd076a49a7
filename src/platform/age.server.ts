import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A key pair whose private half lies locked under a passphrase. */
export type LockedPair = { readonly recipient: string; readonly locked: string };

/** Some ten milliseconds a try. The passphrase is made with a key from outside the database, so that more is not owed. */
const WORK_FACTOR = 12;

/** Encrypts to every given public key; any one of the private halves opens it. */
export async function encryptTo(recipients: readonly string[], plain: string | Uint8Array): Promise<Buffer> {
	const encrypter = new Encrypter();
	for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
	return Buffer.from(await encrypter.encrypt(plain));
}

export async function newLockedPair(passphrase: string): Promise<LockedPair> {
	const identity = await generateX25519Identity();
	const lock = new Encrypter();
	lock.setPassphrase(passphrase);
	lock.setScryptWorkFactor(WORK_FACTOR);
	return {
		recipient: await identityToRecipient(identity),
		locked: Buffer.from(await lock.encrypt(identity)).toString('base64')
	};
}

/** The texts that were encrypted to the pair, or null where the passphrase is another. */
export async function openWith(
	pair: LockedPair,
	passphrase: string,
	contents: readonly Uint8Array[]
): Promise<string[] | null> {
	const key = new Decrypter();
	key.addPassphrase(passphrase);
	let identity: string;
	try {
		identity = await key.decrypt(Buffer.from(pair.locked, 'base64'), 'text');
	} catch {
		return null;
	}
	const decrypter = new Decrypter();
	decrypter.addIdentity(identity);
	return Promise.all(contents.map((content) => decrypter.decrypt(content, 'text')));
}
