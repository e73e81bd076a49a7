import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
const MEMORY = 19_456;
const PASSES = 2;
const LANES = 1;

/** The Argon2id hash of a password as a PHC string. */
export async function hashPassword(password: string): Promise<string> {
	const nonce = randomBytes(16);
	const hash = await hashWith(password, nonce, { m: MEMORY, t: PASSES, p: LANES }, 32);
	return `$argon2id$v=19$m=${MEMORY},t=${PASSES},p=${LANES}$${encode(nonce)}$${encode(hash)}`;
}

/** Whether the password fits the stored hash; a hash of another form fits nothing. */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
	const parts = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{11,})\$([\w+/]{16,})$/.exec(
		stored
	);
	if (parts === null) return false;
	const [, m, t, p, nonce, hash] = parts;
	const expected = Buffer.from(hash ?? '', 'base64');
	const cost = { m: Number(m), t: Number(t), p: Number(p) };
	const found = await hashWith(password, Buffer.from(nonce ?? '', 'base64'), cost, expected.length);
	return timingSafeEqual(found, expected);
}

function hashWith(
	password: string,
	nonce: Buffer,
	cost: { m: number; t: number; p: number },
	tagLength: number
): Promise<Buffer> {
	const message = Buffer.from(password.normalize('NFKC'));
	return derive('argon2id', {
		message,
		nonce,
		memory: cost.m,
		passes: cost.t,
		parallelism: cost.p,
		tagLength
	});
}

function encode(bytes: Buffer): string {
	return bytes.toString('base64').replace(/=+$/, '');
}
