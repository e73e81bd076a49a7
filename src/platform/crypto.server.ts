import {
	createCipheriv,
	createDecipheriv,
	createHash,
	createHmac,
	hkdfSync,
	randomBytes,
	timingSafeEqual
} from 'node:crypto';

/** The key a record is sealed with. Destroying its wrapped form erases what it sealed. */
export type RecordKey = Buffer;

/**
 * The master key: what wraps now, what wrapped before and is still accepted, and the key of the hashes, which outlives
 * every rotation because what was hashed is not there to be hashed again.
 */
export type MasterKey = {
	readonly wrapping: Buffer;
	readonly index: Buffer;
	readonly older: readonly Buffer[];
};

export function readMasterKey(base64: string, older?: string): MasterKey {
	const key = bytesOf(base64);
	return {
		wrapping: derive(key, 'wrapping'),
		index: derive(key, 'index'),
		older: older === undefined ? [] : [derive(bytesOf(older), 'wrapping')]
	};
}

export function newKey(): RecordKey {
	return randomBytes(32);
}

/** A record's key as it may lie in the database; the context (the record's id) keeps it from being moved. */
export function wrapKey(master: MasterKey, key: RecordKey, context: string): string {
	return `${wrapMark(master)}${encrypt(master.wrapping, key, `key:${context}`)}`;
}

export function unwrapKey(master: MasterKey, wrapped: string, context: string): RecordKey {
	const body = wrapped.slice(wrapped.indexOf(':') === MARK ? MARK + 1 : 0);
	return withEither(master, (key) => decrypt(key, body, `key:${context}`));
}

/** What every key wrapped under the present master key begins with: by it the others are found. */
export const wrapMark = ({ wrapping }: MasterKey): string =>
	`${createHash('sha256').update(wrapping).digest('hex').slice(0, MARK)}:`;

/**
 * Encrypts a value that JSON can hold; it opens only with the same key, the same context (the record) and the same
 * part (the table and the row in it).
 */
export function seal(key: RecordKey, value: unknown, context: string, part = ''): string {
	return encrypt(key, Buffer.from(JSON.stringify(value)), valueContext(context, part));
}

export function open(key: RecordKey, sealed: string, context: string, part = ''): unknown {
	// What has no tag was sealed before parts were bound.
	const bound = sealed.startsWith(TAG) ? part : '';
	return JSON.parse(decrypt(key, sealed, valueContext(context, bound)).toString('utf8'));
}

/** The same under the master key itself, for what hangs on no record. */
export const sealUnder = (master: MasterKey, value: unknown, context: string): string =>
	seal(master.wrapping, value, context);

export const openUnder = (master: MasterKey, sealed: string, context: string): unknown =>
	withEither(master, (key) => open(key, sealed, context));

const valueContext = (context: string, part: string): string =>
	part === '' ? `value:${context}` : `value:${context}:${part}`;

/** Names algorithm and format; it is part of what is authenticated. */
const TAG = 'aes256gcm.1:';
const MARK = 16;

function withEither<T>({ wrapping, older }: MasterKey, work: (key: Buffer) => T): T {
	try {
		return work(wrapping);
	} catch (error) {
		for (const key of older) {
			try {
				return work(key);
			} catch {
				continue;
			}
		}
		throw error;
	}
}

function bytesOf(base64: string): Buffer {
	const key = Buffer.from(base64, 'base64');
	if (key.length !== 32) throw new Error('master key is not 32 bytes');
	return key;
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
	const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(TAG + context));
	const body = Buffer.concat([cipher.update(plain), cipher.final()]);
	return TAG + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

function decrypt(key: Buffer, sealed: string, context: string): Buffer {
	const tag = sealed.startsWith(TAG) ? TAG : '';
	const bytes = Buffer.from(sealed.slice(tag.length), 'base64');
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
		.setAAD(Buffer.from(tag + context))
		.setAuthTag(bytes.subarray(12, 28));
	return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
}
