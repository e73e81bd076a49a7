import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceOf, readDevice, writeDevice } from '#people/device.ts';
import { disableOfficer, putOfficer } from '#people/accounts.store.server.ts';
import { endOthers, endSession, sessionsOf } from '#people/sessions.store.server.ts';
import { sessions } from '#people/sessions.server.ts';
import { officerSignIn } from '#people/sign-in.queries.server.ts';
import { signInLimits } from '#people/sign-in-figures.queries.server.ts';
import { signInNameOf } from '#people/sign-in-name.ts';
import { freshDatabase } from '../support/database.ts';
import type { Schema } from '#tables.ts';

const { db, pool, open } = await freshDatabase<Schema>();
await db.insertInto('units').values({ id: 'justice', body: '{}' }).execute();
const start = new Date('2026-03-02T02:00:00Z');
const limits = await signInLimits(db, '2026-03-02');
const session = sessions(db, false);
const put = (signInName: string) =>
	putOfficer(
		db,
		{ signInName, name: '王某', unit: 'justice', roles: ['handler'], password: 'right horse' },
		start
	);
const account = await put('sifa-1');
const begin = (before?: string) =>
	session.begin({ kind: 'officer', account, way: 'password', device: 'linux/chrome' }, limits, before);
const at = (minutes: number) => vi.setSystemTime(new Date(start.getTime() + minutes * 60_000));

afterEach(() => vi.useRealTimers());

describe('a session', () => {
	it('ends after half an hour without use, and after twelve hours of use', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		at(0);
		const idle = await begin();
		at(29);
		expect(await session.read(idle.value)).toMatchObject({ kind: 'officer', account });
		at(58);
		expect(await session.read(idle.value)).not.toBeNull();
		at(89);
		expect(await session.read(idle.value)).toBeNull();
		at(100);
		const busy = await begin();
		for (let minute = 100; minute < 100 + 12 * 60; minute += 20) {
			at(minute);
			expect(await session.read(busy.value), `minute ${minute}`).not.toBeNull();
		}
		at(100 + 12 * 60 + 1);
		expect(await session.read(busy.value)).toBeNull();
	});

	it('lasts never beyond its limits, however it is used', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		await fc.assert(
			fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 30 }), async (pauses) => {
				at(0);
				const { value } = await begin();
				let now = 0;
				let used = 0;
				for (const pause of pauses) {
					now += pause;
					at(now);
					const found = (await session.read(value)) !== null;
					expect(found).toBe(now - used < 30 && now < 720);
					if (!found) return;
					used = now;
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('takes a new id at sign-in and at a new proof, and the old one opens nothing', async () => {
		const first = await begin();
		const second = await begin(first.value);
		expect(second.value).not.toBe(first.value);
		expect(await session.read(first.value)).toBeNull();
		const third = await session.renew(second.value);
		expect(await session.read(second.value)).toBeNull();
		expect(await session.read(third?.value ?? '')).toMatchObject({ account });
		expect(await session.renew(second.value)).toBeNull();
	});

	it('is listed to its owner alone, and ended by its owner alone', async () => {
		const other = await put('sifa-2');
		const mine = await begin();
		const [foreign] = [
			await session.begin(
				{ kind: 'officer', account: other, way: 'password', device: 'ios/safari' },
				limits,
				undefined
			)
		];
		const now = new Date();
		const rows = await sessionsOf(db, account, mine.value, now);
		expect(rows.filter((row) => row.current)).toHaveLength(1);
		expect(rows.some((row) => row.device === 'ios/safari')).toBe(false);
		const [theirs] = await sessionsOf(db, other, foreign?.value ?? '', now);
		expect(await endSession(db, account, theirs?.id ?? '')).toBe(false);
		expect(await session.read(foreign?.value ?? '')).not.toBeNull();
		await endOthers(db, account, mine.value);
		expect(await sessionsOf(db, account, mine.value, now)).toHaveLength(1);
		expect(await session.read(mine.value)).not.toBeNull();
		expect(await session.read(foreign?.value ?? '')).not.toBeNull();
	});

	it('ends for an officer who is switched off', async () => {
		const gone = await put('sifa-3');
		const { value } = await session.begin(
			{ kind: 'officer', account: gone, way: 'password', device: 'ios/safari' },
			limits,
			undefined
		);
		await disableOfficer(db, 'SIFA-3', new Date());
		expect(await session.read(value)).toBeNull();
	});
});

const index = Buffer.alloc(32, 9);

describe('wrong passwords', () => {
	it('are counted in the database, whatever the case and the spaces, and a restart forgets none', async () => {
		await put('zhang-3');
		const first = await officerSignIn(db, { pool, index });
		for (const name of ['zhang-3', ' ZHANG-3', 'Zhang -3'])
			expect(await first(name, 'wrong', '198.51.100.1')).toMatchObject({ because: 'wrong' });
		const again = await officerSignIn(db, { pool: open().pool, index });
		for (const name of ['ｚｈａｎｇ-3', 'zhang-\u200b3'])
			expect(await again(name, 'wrong', '198.51.100.2')).toMatchObject({ because: 'wrong' });
		expect(await again('zhang-3', 'right horse', '198.51.100.3')).toMatchObject({ because: 'wait' });
		expect(await again('sifa-1', 'right horse', '198.51.100.3')).toEqual({
			ok: true,
			account,
			second: false
		});
	});

	it('shut an address, which right ones never do', async () => {
		const name = 'building-1';
		const building = await put(name);
		const from = await officerSignIn(db, { pool, index });
		for (let n = 0; n < 40; n += 1)
			expect(await from(name, 'right horse', '198.51.100.9')).toMatchObject({ ok: true, account: building });
		for (let n = 0; n < 30; n += 1)
			expect(await from(`nobody-${n}`, 'wrong', '198.51.100.9')).toMatchObject({ because: 'wrong' });
		expect(await from(name, 'right horse', '198.51.100.9')).toMatchObject({ because: 'wait' });
	});

	it('find one name under every way of writing it', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z0-9.-]{1,12}$/), fc.array(fc.boolean()), (name, high) => {
				const written = [...name]
					.map((letter, n) => (high[n] ? ` ${letter.toUpperCase()}` : letter))
					.join('');
				expect(signInNameOf(written)).toBe(name);
			})
		);
	});
});

it('knows a device again by its kind', () => {
	const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
	const wechat =
		'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36 MicroMessenger/8.0';
	expect(deviceOf(chrome)).toEqual({ system: 'windows', program: 'chrome' });
	expect(readDevice(writeDevice(deviceOf(wechat)))).toEqual({ system: 'android', program: 'wechat' });
	expect(readDevice('<b>/x')).toEqual({ system: 'other', program: 'other' });
	expect(deviceOf(null)).toEqual({ system: 'other', program: 'other' });
});

it('S49 names the cookie so that over https no other host can have set it', () => {
	expect([sessions(db, true).cookieName, sessions(db, false).cookieName]).toEqual([
		'__Host-session',
		'session'
	]);
});
