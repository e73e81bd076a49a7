import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openJobs } from '#platform/jobs.server.ts';
import { openRateLimit } from '#platform/rate-limit.server.ts';
import { freshDatabase } from '../support/database.ts';

const { db, pool, url } = await freshDatabase<{ letters: { id: number } }>();
const errors: Error[] = [];
const options = { url, queues: ['letter'], onError: (error: Error) => void errors.push(error) };

describe('jobs', async () => {
	const web = await openJobs({ ...options, works: false });
	const worker = await openJobs({ ...options, works: true });
	afterAll(async () => {
		await web.stop();
		await worker.stop();
	});

	it(
		'run when their transaction commits, and only then; a failed one is tried again',
		{ timeout: 60_000 },
		async () => {
			await pool.query('create table letters (id int)');
			const seen: number[] = [];
			await db.transaction().execute(async (trx) => {
				await trx.insertInto('letters').values({ id: 1 }).execute();
				await web.send(trx, 'letter', { n: 1 });
			});
			const broken = db.transaction().execute(async (trx) => {
				await web.send(trx, 'letter', { n: 2 });
				throw new Error('no');
			});
			await expect(broken).rejects.toThrow('no');
			await worker.work<{ n: number }>('letter', async ({ n }) => {
				seen.push(n);
				if (seen.length === 1) throw new Error('first try fails');
			});
			for (let i = 0; i < 400 && seen.length < 2; i++) await wait(100);
			expect(seen).toEqual([1, 1]);
			expect(errors).toEqual([]);
		}
	);
});

describe('a rate limit', () => {
	it.each([
		['of one process', undefined],
		['on the database', { pool, index: Buffer.alloc(32, 9) }]
	] as const)(
		'%s refuses when the tries are used up, forgets on demand, and keeps no key in clear',
		async (_, on) => {
			const rule = { name: 'sign-in', tries: 3, seconds: 60, shutSeconds: 300 };
			const limit = await openRateLimit(on, rule);
			const second = await openRateLimit(on, rule);
			for (let i = 0; i < 3; i++) expect((await limit.take('192.0.2.7')).allowed).toBe(true);
			const refused = await (on === undefined ? limit : second).take('192.0.2.7');
			expect(refused.allowed).toBe(false);
			expect(refused.retryAfter).toBeGreaterThan(200);
			expect((await limit.take('192.0.2.8')).allowed).toBe(true);
			await limit.forget('192.0.2.7');
			expect((await limit.take('192.0.2.7')).allowed).toBe(true);
			if (on !== undefined) {
				const { rows } = await pool.query<{ key: string }>('select key from rate_limits');
				expect(rows.length).toBeGreaterThan(0);
				expect(JSON.stringify(rows)).not.toContain('192.0.2');
				// Four thousand million addresses are soon tried: a hash without a key would hide none.
				for (const plain of ['192.0.2.7', 'sign-in:192.0.2.7'])
					expect(JSON.stringify(rows)).not.toContain(createHash('sha256').update(plain).digest('base64url'));
			}
		}
	);
});
