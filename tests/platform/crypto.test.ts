import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	indexHash,
	isSameSecret,
	newKey,
	open,
	readMasterKey,
	seal,
	unwrapKey,
	wrapKey
} from '#platform/crypto.server.ts';
import { hashPassword, verifyPassword } from '#platform/password.server.ts';

const master = readMasterKey(randomBytes(32).toString('base64'));
const other = readMasterKey(randomBytes(32).toString('base64'));

describe('a sealed value', () => {
	it('opens with its key and nothing else', () => {
		const key = newKey();
		const value = { name: '张三', phone: '13800000000' };
		const sealed = seal(key, value, 'case-1');
		expect(sealed).not.toContain(Buffer.from('13800000000').toString('base64').slice(0, 8));
		expect(open(key, sealed, 'case-1')).toEqual(value);
		expect(() => open(newKey(), sealed, 'case-1')).toThrow();
		expect(() => open(key, sealed, 'case-2')).toThrow();
		const tag = sealed.slice(0, sealed.indexOf(':') + 1);
		expect(() => open(key, sealed.slice(tag.length), 'case-1')).toThrow();
		const bytes = Buffer.from(sealed.slice(tag.length), 'base64');
		for (const at of [0, 12, 28, bytes.length - 1]) {
			const bent = Buffer.from(bytes);
			bent[at] = (bent[at] ?? 0) ^ 1;
			expect(() => open(key, tag + bent.toString('base64'), 'case-1')).toThrow();
		}
	});

	it('S66 opens only in the table and row that it was sealed for', () => {
		const key = newKey();
		const sealed = seal(key, '张三', 'case-1', 'parties:0');
		expect(sealed.startsWith('aes256gcm.1:')).toBe(true);
		expect(open(key, sealed, 'case-1', 'parties:0')).toBe('张三');
		for (const part of ['', 'parties:1', 'notices:0'])
			expect(() => open(key, sealed, 'case-1', part)).toThrow();
	});

	it('has another form each time', () => {
		const key = newKey();
		expect(seal(key, 1, '')).not.toBe(seal(key, 1, ''));
	});
});

describe('a wrapped key', () => {
	it('unwraps under its master key and record only', () => {
		const key = newKey();
		const wrapped = wrapKey(master, key, 'case-1');
		expect(unwrapKey(master, wrapped, 'case-1')).toEqual(key);
		expect(() => unwrapKey(other, wrapped, 'case-1')).toThrow();
		expect(() => unwrapKey(master, wrapped, 'case-2')).toThrow();
	});
});

describe('hashes', () => {
	it('finds equal contacts under one master key only', () => {
		expect(indexHash(master, '1380')).toBe(indexHash(master, '1380'));
		expect(indexHash(master, '1380')).not.toBe(indexHash(other, '1380'));
		expect(isSameSecret('a', 'a')).toBe(true);
		expect(isSameSecret('a', 'ab')).toBe(false);
	});

	it('verifies a password by its Argon2id hash', async () => {
		const stored = await hashPassword('红土岭 2026');
		expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(await verifyPassword(stored, '红土岭 2026')).toBe(true);
		expect(await verifyPassword(stored, '红土岭 2027')).toBe(false);
		expect(await verifyPassword('plain', 'plain')).toBe(false);
	});

	it('agrees with a hash made by another implementation', async () => {
		// From the test vectors of the reference implementation (phc-winner-argon2, test.c, argon2id, version 0x13).
		const stored = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
		expect(await verifyPassword(stored, 'password')).toBe(true);
		expect(await verifyPassword(stored, 'Password')).toBe(false);
	});
});
