import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { crashContext } from '#commands/crash/filing.server.ts';
import { switchDurabilityOff } from '#commands/crash/durability.store.server.ts';
import { kill, killBackend, killDatabase, type Victim } from '#commands/crash/killing.server.ts';
import { verdict, type Journal, type Verdict } from '#commands/crash/verdict.queries.server.ts';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { openDatabase } from '#platform/database/open.server.ts';
import { answers, readPostmaster } from '#platform/database/postmaster.server.ts';
import type { Schema } from '#tables.ts';
import { loadCounty } from '#units/county.server.ts';
import { putUnits } from '#units/units.store.server.ts';

const WRITERS = 8;
const RECOVERY = 120_000;
const victims: readonly Victim[] = ['writers', 'database', 'backend', 'both'];

type Options = { readonly cycles: number; readonly control: boolean; readonly say: (line: string) => void };

/** Kills writers and database again and again at moments drawn by lot, and judges at the end what is left. */
export async function trial({ cycles, control, say }: Options): Promise<Verdict & { acknowledged: number }> {
	const folder = mkdtempSync(join(tmpdir(), 'crash-'));
	const log = join(folder, 'writers.log');
	const place = { folder: join(folder, 'database'), database: 'crash' };
	const started: ChildProcess[] = [];
	try {
		const server = await startEmbedded(place);
		await migrate(server.url, { folder: 'migrations' });
		await onDatabase(server.url, async (db) => {
			await putUnits(db, loadCounty('src/units/badong'));
			if (control) await switchDurabilityOff(db);
		});
		const start = (mark: string, ms: number, open: readonly string[]): ChildProcess =>
			spawn(
				process.execPath,
				[
					join(import.meta.dirname, 'writers.ts'),
					server.url,
					log,
					mark,
					String(WRITERS),
					String(ms),
					...open
				],
				{ stdio: ['ignore', 'ignore', 'inherit'] }
			);
		for (let cycle = 0; cycle < cycles; cycle++) {
			const before = readJournal(log);
			const writers = start(`c${cycle}`, 60_000, openKeys(before));
			started.push(writers);
			const ended = once(writers, 'exit');
			await firstAnswer(log, before.acknowledged.size, writers);
			await wait(Math.random() * 600);
			const victim = control ? 'both' : (victims[cycle % victims.length] ?? 'both');
			const postmaster = readPostmaster(join(place.folder, 'cluster'))?.pid ?? 0;
			if (victim === 'database' || victim === 'both') killDatabase(postmaster);
			if (victim === 'backend') killBackend(postmaster, Math.random());
			if (victim === 'writers' || victim === 'both') kill(writers.pid ?? 0);
			await databaseBack(join(place.folder, 'cluster'));
			// Writers that outlive the database must find it again by themselves.
			if (victim === 'database' || victim === 'backend') {
				await firstAnswer(log, readJournal(log).acknowledged.size, writers);
				kill(writers.pid ?? 0);
			}
			await ended;
			const { tried, acknowledged } = readJournal(log);
			say(`cycle=${cycle + 1} killed=${victim} begun=${tried.size} acknowledged=${acknowledged.size}`);
		}
		await once(start('last', 0, openKeys(readJournal(log))), 'exit');
		const journal = readJournal(log);
		const found = await onDatabase(server.url, (db) => verdict(db, crashContext(db), journal));
		await server.stop();
		return { ...found, acknowledged: journal.acknowledged.size };
	} finally {
		for (const one of started) if (one.exitCode === null && one.signalCode === null) one.kill('SIGKILL');
		const left = readPostmaster(join(place.folder, 'cluster'))?.pid;
		if (left !== undefined) killDatabase(left);
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The embedded server comes back by itself; how long it takes is part of what is tried. */
async function databaseBack(cluster: string): Promise<void> {
	const limit = Date.now() + RECOVERY;
	for (;;) {
		const found = readPostmaster(cluster);
		if (found && (await answers({ ...found, password: '' }))) return;
		if (Date.now() > limit) throw new Error('the database does not come back');
		await wait(20);
	}
}

async function onDatabase<T>(
	url: string,
	work: (db: ReturnType<typeof openDatabase<Schema>>['db']) => Promise<T>
): Promise<T> {
	const { db, close } = openDatabase<Schema>(url);
	try {
		return await work(db);
	} finally {
		await close();
	}
}

async function firstAnswer(log: string, known: number, writers: ChildProcess): Promise<void> {
	const limit = Date.now() + RECOVERY;
	while (readJournal(log).acknowledged.size <= known) {
		if (writers.exitCode !== null || Date.now() > limit) throw new Error('the writers do not come back');
		await wait(20);
	}
}

const openKeys = ({ tried, acknowledged }: Journal): string[] =>
	[...tried].filter((key) => !acknowledged.has(key));

function readJournal(log: string): Journal {
	const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
	const parts = lines.map((line) => line.split(' '));
	return {
		tried: new Set(parts.flatMap(([word, key]) => (word === 'try' && key ? [key] : []))),
		acknowledged: new Map(
			parts.flatMap(([word, key, number]) => (word === 'ack' && key ? [[key, number ?? '']] : []))
		)
	};
}
