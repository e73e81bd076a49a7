import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#platform/database/migrate.server.ts';
import { freshDatabase } from '../support/database.ts';

const { db, pool, url, open } = await freshDatabase<Record<string, never>>();

describe('an open database', () => {
	it('gives counts as numbers and days as text', async () => {
		const { rows } = await sql`select count(*) as n, date '2026-02-28' as day,
			array[date '2026-01-01'] as days, array[1::bigint] as ns`.execute(db);
		expect(rows).toEqual([{ n: 1, day: '2026-02-28', days: ['2026-01-01'], ns: [1] }]);
	});

	it('outlives a server that goes away between two statements of a transaction', async () => {
		const work = db.transaction().execute(async (trx) => {
			const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
			const gone = new Promise((done) => pool.once('remove', done));
			await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
			await Promise.race([gone, new Promise((done) => setTimeout(done, 300))]);
			await sql`select 1`.execute(trx);
		});
		await expect(work).rejects.toThrow();
		expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
	});

	it('acts with the rights of a role from the first statement on', async () => {
		const role = `reader_${process.pid}`;
		await pool.query(`create role ${role}; create table secret (id int)`);
		const reader = open({ role });
		try {
			await expect(reader.pool.query('select * from secret')).rejects.toThrow(/permission denied/);
		} finally {
			await reader.close();
			await pool.query(`drop table secret; drop role ${role}`);
		}
	});

	it('ends a statement that takes too long', async () => {
		const impatient = open({ statementTimeout: 50 });
		await expect(impatient.pool.query('select pg_sleep(5)')).rejects.toThrow(/statement timeout/);
	});
});

describe('migrate', () => {
	const folder = mkdtempSync(join(tmpdir(), 'county-migrations-'));
	const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
	afterAll(() => rmSync(folder, { recursive: true }));
	beforeAll(async () => {
		await pool.query('drop schema public cascade; create schema public');
		write('0001-first.sql', 'create table first (id int);');
		write('0002-second.sql', 'create table second (id int); insert into second values (1);');
	});

	it('waits for a lock no longer than others can, lets go, and gets it when the table is free', async () => {
		const own = mkdtempSync(join(tmpdir(), 'county-migrations-'));
		const { url: busyUrl, pool: busy } = await freshDatabase();
		await busy.query('drop schema public cascade; create schema public; create table busy (id int)');
		writeFileSync(join(own, '0001-column.sql'), 'alter table busy add column more text;');
		const reader = await busy.connect();
		await reader.query('begin; select * from busy');
		const done = migrate(busyUrl, { folder: own });
		await wait(500);
		// Behind the migration's request nobody reads; it must let go.
		await busy.query(`set lock_timeout = '4s'; select * from busy`);
		await reader.query('commit');
		reader.release();
		expect(await done).toEqual(['0001-column.sql']);
		rmSync(own, { recursive: true });
	});

	it('goes on where an interrupted one stopped', async () => {
		const own = mkdtempSync(join(tmpdir(), 'county-migrations-'));
		const { url: brokenUrl, pool: broken } = await freshDatabase();
		await broken.query('drop schema public cascade; create schema public');
		writeFileSync(join(own, '0001-one.sql'), 'create table one (id int);');
		const cut = 'create table two (id int); select pg_terminate_backend(pg_backend_pid());';
		writeFileSync(join(own, '0002-two.sql'), cut);
		await expect(migrate(brokenUrl, { folder: own })).rejects.toThrow();
		const there = async () =>
			(await broken.query(`select to_regclass('one') as one, to_regclass('two') as two`)).rows;
		expect(await there()).toEqual([{ one: 'one', two: null }]);
		writeFileSync(join(own, '0002-two.sql'), 'create table two (id int);');
		expect(await migrate(brokenUrl, { folder: own })).toEqual(['0002-two.sql']);
		expect(await there()).toEqual([{ one: 'one', two: 'two' }]);
		rmSync(own, { recursive: true });
	});

	it('applies each file once, also with many starting at the same time', async () => {
		const answers = await Promise.all([1, 2, 3].map(() => migrate(url, { folder })));
		expect(answers.flat().sort()).toEqual(['0001-first.sql', '0002-second.sql']);
		expect((await pool.query('select * from second')).rowCount).toBe(1);
	});

	it('leaves nothing of a file that fails and says where', async () => {
		write('0003-third.sql', 'create table third (id int);\nselect 1/0;');
		await expect(migrate(url, { folder })).rejects.toThrow(/migration-failed: 0003-third.sql/);
		expect((await pool.query(`select to_regclass('third') as t`)).rows).toEqual([{ t: null }]);
		write('0003-third.sql', 'create table third (id int);');
		expect(await migrate(url, { folder })).toEqual(['0003-third.sql']);
	});

	it('refuses a file that changed after it was applied', async () => {
		write('0001-first.sql', 'create table first (id bigint);');
		await expect(migrate(url, { folder })).rejects.toThrow('migration-changed: 0001-first.sql');
		write('0001-first.sql', 'create table first (id int);');
	});

	it('refuses a number below the last one applied', async () => {
		write('0000-late.sql', 'select 1;');
		await expect(migrate(url, { folder })).rejects.toThrow('migration-out-of-order: 0000-late.sql');
		rmSync(join(folder, '0000-late.sql'));
	});

	it('refuses a database that knows a file this build does not have', async () => {
		rmSync(join(folder, '0003-third.sql'));
		await expect(migrate(url, { folder })).rejects.toThrow('migration-unknown: 0003-third.sql');
	});
});
