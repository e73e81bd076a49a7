import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmbedded } from '#platform/database/embedded.server.ts';

const root = mkdtempSync(join(tmpdir(), 'county-embedded-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query<{ v: unknown }>(sql)).rows.map((row) => row.v);
	} finally {
		await client.end();
	}
}

describe('the embedded server', () => {
	const folder = join(root, 'plain');

	it('is durable, closed to others, and keeps its data over a stop', async () => {
		const first = await startEmbedded({ folder, database: 'county' });
		expect(
			await ask(
				first.url,
				`select name || '=' || setting as v from pg_settings where name in
			('fsync', 'full_page_writes', 'data_checksums', 'listen_addresses') order by name`
			)
		).toEqual(['data_checksums=on', 'fsync=on', 'full_page_writes=on', 'listen_addresses=']);
		expect(statSync(join(folder, 'socket')).mode & 0o777).toBe(0o700);
		await ask(first.url, 'create table kept as select 7 as v');
		await first.stop();
		expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false);
		const second = await startEmbedded({ folder, database: 'county' });
		expect(await ask(second.url, 'select v from kept')).toEqual([7]);
		await second.stop();
	});

	it('finds the server that a killed portal left running', async () => {
		const script = `import { startEmbedded } from '#platform/database/embedded.server.ts';
			await startEmbedded({ folder: ${JSON.stringify(folder)}, database: 'county' });
			console.log('up'); setInterval(() => {}, 1000);`;
		const child = spawn('node', ['--input-type=module', '-e', script], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		await new Promise((done) => child.stdout.once('data', done));
		const pid = readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0];
		child.kill('SIGKILL');
		await new Promise((done) => child.once('exit', done));
		const again = await startEmbedded({ folder, database: 'county' });
		expect(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]).toBe(pid);
		expect(await ask(again.url, 'select v from kept')).toEqual([7]);
		await again.stop();
		expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false);
	});

	it('comes back by itself under the same address when it dies, and stays away once stopped', async () => {
		const server = await startEmbedded({ folder, database: 'county' });
		const pid = () => Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
		process.kill(pid(), 'SIGKILL');
		await expect
			.poll(() => ask(server.url, 'select v from kept').catch(() => []), { timeout: 20_000 })
			.toEqual([7]);
		await server.stop();
		await new Promise((done) => setTimeout(done, 1500));
		expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false);
	});

	it('starts although the pid of a server that died belongs to another process now', async () => {
		writeFileSync(
			join(folder, 'cluster', 'postmaster.pid'),
			`${process.pid}\n${folder}\n1\n5432\n/nowhere\n\n`
		);
		const again = await startEmbedded({ folder, database: 'county' });
		expect(await ask(again.url, 'select v from kept')).toEqual([7]);
		await again.stop();
	});

	it('works in a folder whose name is too long for a socket', async () => {
		const long = join(root, 'a'.repeat(60), 'b'.repeat(60), '县 门户');
		const server = await startEmbedded({ folder: long });
		expect(await ask(server.url, 'select 1 as v')).toEqual([1]);
		const socket = new URL(server.url).searchParams.get('host') ?? '';
		expect(statSync(socket).mode & 0o777).toBe(0o700);
		await server.stop();
		expect(existsSync(socket)).toBe(false);
	});

	it('says what is wrong with a cluster of another version or without its parts', async () => {
		const broken = join(root, 'broken');
		mkdirSync(join(broken, 'cluster'), { recursive: true, mode: 0o700 });
		await expect(startEmbedded({ folder: broken })).rejects.toMatchObject({ code: 'database-broken' });
		writeFileSync(join(broken, 'cluster', 'PG_VERSION'), '14\n');
		await expect(startEmbedded({ folder: broken })).rejects.toMatchObject({ code: 'database-version' });
		writeFileSync(join(broken, 'cluster', 'PG_VERSION'), '18\n');
		await expect(startEmbedded({ folder: broken })).rejects.toMatchObject({ code: 'database-broken' });
	});

	it('says when the folder cannot be written', async () => {
		const file = join(root, 'file');
		writeFileSync(file, '');
		chmodSync(file, 0o400);
		await expect(startEmbedded({ folder: join(file, 'data') })).rejects.toMatchObject({
			code: 'database-folder-not-writable'
		});
	});
});
