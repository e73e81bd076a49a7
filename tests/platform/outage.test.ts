import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#platform/database/open.server.ts';
import { watchOutages } from '#platform/database/outage.server.ts';
import { ping } from '#platform/database/ping.server.ts';
import { troubleOf } from '#platform/database/trouble.ts';
import { holdForm } from '#platform/held-form.ts';
import { keepAnswers } from '#platform/kept-answers.server.ts';
import type { Log } from '#platform/log.server.ts';
import { freshDatabase } from '../support/database.ts';

const failure = (attempt: Promise<unknown>): Promise<unknown> =>
	attempt.then(
		() => null,
		(error: unknown) => error
	);

describe('what passes', () => {
	it('is told by the errors of a database that is not there', async () => {
		const { db, close } = openDatabase('postgresql://postgres@localhost:1/none?host=/nowhere');
		expect(troubleOf(await failure(ping(db)))).toBe('away');
		await close();
		const other = openDatabase('postgresql://postgres@127.0.0.1:1/none');
		expect(troubleOf(await failure(ping(other.db)))).toBe('away');
		await other.close();
	});

	it('is told by a connection that the server cuts, and not by a refused statement', async () => {
		const { db, pool } = await freshDatabase();
		const cut = pool.query('select pg_terminate_backend(pg_backend_pid())');
		expect(troubleOf(await failure(cut))).toBe('away');
		expect(troubleOf(await failure(pool.query('select nothing')))).toBeNull();
		await ping(db);
	});

	it('knows a full disk, and a cause behind another error', () => {
		const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
		expect(troubleOf(new Error('kept nothing', { cause: full }))).toBe('full');
		expect(troubleOf(new Error('a mistake'))).toBeNull();
		expect(troubleOf(Object.assign(new Error('no file'), { code: 'ENOENT', syscall: 'open' }))).toBeNull();
	});
});

it('logs an outage when it begins and when it ends, whatever fails in between', async () => {
	const events: string[] = [];
	const log: Log = {
		info: (event) => events.push(event),
		warn: (event) => events.push(event),
		fault: () => undefined
	};
	let there = false;
	const outage = watchOutages(log, async () => (there ? 1 : Promise.reject(new Error('away'))), 5);
	const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
	const ids = [outage.seen(away), outage.seen(away), outage.seen(new Error('a mistake'))];
	await wait(40);
	expect([ids[0] === ids[1], ids[2], outage.lasts(), events]).toEqual([true, null, true, ['database-away']]);
	there = true;
	await wait(40);
	expect([outage.lasts(), events]).toEqual([false, ['database-away', 'database-back']]);
	expect(outage.seen(away)).not.toBe(ids[0]);
});

it('keeps the newest answers within its bytes', () => {
	const kept = keepAnswers(1600);
	const answer = (size: number) => ({ body: Buffer.alloc(size), headers: [], at: new Date(0) });
	for (let n = 0; n < 20; n++) kept.put(`page ${n}`, answer(100));
	kept.put('large', answer(101));
	const there = Array.from({ length: 20 }, (_, n) => kept.get(`page ${n}`) !== undefined);
	expect(there).toEqual([...Array(4).fill(false), ...Array(16).fill(true)]);
	expect(kept.get('large')).toBeUndefined();
	kept.put('page 4', answer(50));
	kept.put('page 20', answer(60));
	expect([kept.get('page 4') !== undefined, kept.get('page 5')]).toEqual([true, undefined]);
});

describe('a form that could not be taken', () => {
	it('is given back: what was chosen unseen, what was typed to be read, files by name only', () => {
		const form = new FormData();
		form.append('story', '路灯坏了。');
		form.append('consent', 'yes');
		form.append('files', new File(['x'], 'a.png'));
		expect(holdForm(form)).toEqual({
			fields: [
				{ name: 'story', value: '路灯坏了。', typed: true },
				{ name: 'consent', value: 'yes', typed: false }
			],
			files: true
		});
	});

	it('is not given back when it holds a secret', () => {
		for (const name of ['password', 'code', 'newPassword', 'queryCode']) {
			const form = new FormData();
			form.append(name, 'ABCD-EFGH');
			expect(holdForm(form), name).toBeNull();
		}
	});
});
