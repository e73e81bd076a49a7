import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	hkdfSync,
	randomBytes,
	timingSafeEqual
} from 'node:crypto';

/** The key a record is sealed with. Destroying its wrapped form erases what it sealed. */
export type RecordKey = Buffer;

/** The master key, from its base64 form, as the two keys that are used. */
export type MasterKey = { readonly wrapping: Buffer; readonly index: Buffer };

export function readMasterKey(base64: string): MasterKey {
	const key = Buffer.from(base64, 'base64');
	if (key.length !== 32) throw new Error('master key is not 32 bytes');
	return { wrapping: derive(key, 'wrapping'), index: derive(key, 'index') };
}

export function newKey(): RecordKey {
	return randomBytes(32);
}

/** A record's key as it may lie in the database; the context (the record's id) keeps it from being moved. */
export function wrapKey(master: MasterKey, key: RecordKey, context: string): string {
	return encrypt(master.wrapping, key, `key:${context}`);
}

export function unwrapKey(master: MasterKey, wrapped: string, context: string): RecordKey {
	return decrypt(master.wrapping, wrapped, `key:${context}`);
}

/** Encrypts a value that JSON can hold; it opens only with the same key and the same context. */
export function seal(key: RecordKey, value: unknown, context: string): string {
	return encrypt(key, Buffer.from(JSON.stringify(value)), `value:${context}`);
}

export function open(key: RecordKey, sealed: string, context: string): unknown {
	return JSON.parse(decrypt(key, sealed, `value:${context}`).toString('utf8'));
}

/** Finds equal values (a telephone number) without showing them: a keyed hash. */
export function indexHash(master: MasterKey, value: string): string {
	return createHmac('sha256', master.index).update(value).digest('base64url');
}

/** Compares secrets in a time that does not tell where they differ. */
export function isSameSecret(a: string, b: string): boolean {
	const key = randomBytes(32);
	const digest = (text: string) => createHmac('sha256', key).update(text).digest();
	return timingSafeEqual(digest(a), digest(b));
}

function derive(key: Buffer, purpose: string): Buffer {
	return Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
}

function encrypt(key: Buffer, plain: Buffer, context: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
	const body = Buffer.concat([cipher.update(plain), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

function decrypt(key: Buffer, sealed: string, context: string): Buffer {
	const bytes = Buffer.from(sealed, 'base64');
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
		.setAAD(Buffer.from(context))
		.setAuthTag(bytes.subarray(12, 28));
	return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
}
