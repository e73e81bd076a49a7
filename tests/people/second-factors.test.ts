import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAt, newSecret, stepOf } from '#people/authenticator.server.ts';
import { putOfficer } from '#people/accounts.store.server.ts';
import {
	authenticatorFits,
	factorsOf,
	keepAuthenticator,
	newRecoveryCodes,
	recoveryFits,
	removeAuthenticator
} from '#people/second-factors.store.server.ts';
import { giveToken, readToken, takeToken, type Purpose } from '#people/tokens.store.server.ts';
import { readMasterKey } from '#platform/crypto.server.ts';
import { formatCode } from '#platform/one-time-code.ts';
import { freshDatabase } from '../support/database.ts';
import type { Schema } from '#tables.ts';

const { db } = await freshDatabase<Schema>();
await db.insertInto('units').values({ id: 'justice', body: '{}' }).execute();
const master = readMasterKey(Buffer.alloc(32, 9).toString('base64'));
const start = new Date('2026-03-02T02:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const put = (signInName: string) =>
	putOfficer(
		db,
		{ signInName, name: '王某', unit: 'justice', roles: ['handler'], password: 'right horse' },
		start
	);

describe('an authenticator', () => {
	it('agrees with the examples of RFC 6238', () => {
		// RFC 6238 appendix B, SHA-1, its last six digits.
		const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
		for (const [seconds, code] of [
			[59, '287082'],
			[1_111_111_109, '081804'],
			[1_234_567_890, '005924'],
			[20_000_000_000, '353130']
		] as const) {
			expect(codeAt(secret, new Date(seconds * 1000))).toBe(code);
			expect(stepOf(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
		}
	});

	it('is set up by a right code only, and each code counts once', async () => {
		const account = await put('a-1');
		const secret = newSecret();
		const wrong = String((Number(codeAt(secret, start)) + 1) % 1_000_000).padStart(6, '0');
		expect(await keepAuthenticator(db, master, account, { secret, code: wrong }, start)).toBe(false);
		expect((await factorsOf(db, account)).authenticator).toBeNull();
		expect(await keepAuthenticator(db, master, account, { secret, code: codeAt(secret, start) }, start)).toBe(
			true
		);
		const fits = (code: string, at: Date) => authenticatorFits(db, master, account, code, at);
		expect(await fits(codeAt(secret, start), start)).toBe(false);
		const next = codeAt(secret, later(30));
		expect(await fits(next, later(30))).toBe(true);
		expect(await fits(next, later(31))).toBe(false);
		expect(await fits(codeAt(secret, later(300)), later(400))).toBe(false);
		const both = await Promise.all([1, 2, 3].map(() => fits(codeAt(secret, later(600)), later(600))));
		expect(both.filter(Boolean)).toHaveLength(1);
		const stored = await db
			.selectFrom('authenticators')
			.selectAll()
			.where('account_id', '=', account)
			.execute();
		expect(JSON.stringify(stored)).not.toContain(secret);
	});

	it('of one officer signs no other in', async () => {
		const [mine, other] = [await put('a-2'), await put('a-3')];
		const secret = newSecret();
		await keepAuthenticator(db, master, mine, { secret, code: codeAt(secret, start) }, start);
		expect(await authenticatorFits(db, master, other, codeAt(secret, later(60)), later(60))).toBe(false);
	});
});

describe('recovery codes', () => {
	it('are ten, good once each, worth nothing for others, and end with new ones and with the last factor', async () => {
		const [mine, other] = [await put('r-1'), await put('r-2')];
		const secret = newSecret();
		await keepAuthenticator(db, master, mine, { secret, code: codeAt(secret, start) }, start);
		const first = await newRecoveryCodes(db, master, mine);
		expect(new Set(first).size).toBe(10);
		expect(await recoveryFits(db, master, other, first[0] ?? '')).toBe(false);
		expect(await recoveryFits(db, master, mine, formatCode(first[0] ?? '').toLowerCase())).toBe(true);
		expect(await recoveryFits(db, master, mine, first[0] ?? '')).toBe(false);
		expect(await recoveryFits(db, master, mine, '')).toBe(false);
		const second = await newRecoveryCodes(db, master, mine);
		expect(await recoveryFits(db, master, mine, first[1] ?? '')).toBe(false);
		const stored = JSON.stringify(await db.selectFrom('recovery_codes').selectAll().execute());
		for (const code of second) expect(stored).not.toContain(code);
		await removeAuthenticator(db, mine);
		expect(await recoveryFits(db, master, mine, second[0] ?? '')).toBe(false);
	});
});

describe('a token', () => {
	const purposes: Purpose[] = [
		'second-step',
		'add-authenticator',
		'add-passkey',
		'use-passkey',
		'kept-form',
		'identity-service'
	];
	const subject = fc.constantFrom('one', 'two');

	it('is good for its purpose and subject, in its time, once, and for nothing else', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.record({
					purpose: fc.constantFrom(...purposes),
					subject,
					minutes: fc.integer({ min: 1, max: 20 })
				}),
				fc.array(
					fc.record({
						purpose: fc.constantFrom(...purposes),
						subject: fc.option(subject, { nil: undefined }),
						after: fc.integer({ min: 0, max: 25 }),
						other: fc.boolean(),
						take: fc.boolean()
					}),
					{ minLength: 1, maxLength: 8 }
				),
				async (given, tries) => {
					const token = await giveToken(db, master, { ...given, body: { n: 7 } }, start);
					let used = false;
					for (const one of tries) {
						const asked = {
							purpose: one.purpose,
							token: one.other ? `${token}x` : token,
							...(one.subject === undefined ? {} : { subject: one.subject })
						};
						const fits =
							!used &&
							!one.other &&
							one.purpose === given.purpose &&
							(one.subject === undefined || one.subject === given.subject) &&
							one.after < given.minutes;
						const found = await (one.take ? takeToken : readToken)(db, master, asked, later(one.after * 60));
						expect(found).toEqual(fits ? { subject: given.subject, body: { n: 7 } } : null);
						if (fits && one.take) used = true;
					}
				}
			),
			{ numRuns: 60 }
		);
	});

	it('is taken by one of many who come at the same moment', async () => {
		const given = { purpose: 'second-step', subject: 'one', body: null, minutes: 5 } as const;
		const token = await giveToken(db, master, given, start);
		const takes = Array.from({ length: 5 }, () =>
			takeToken(db, master, { purpose: 'second-step', token }, start)
		);
		expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(1);
		expect(JSON.stringify(await db.selectFrom('tokens').selectAll().execute())).not.toContain(token);
	});
});
