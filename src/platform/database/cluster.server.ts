import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveFolder, type Launch } from '#platform/database/unprivileged.server.ts';
import { Problem } from '#platform/problem.ts';

const windows = process.platform === 'win32';

/** Makes the folder that all of a server's files lie in. */
export function prepareFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch (error) {
		throw new Problem('database-folder-not-writable', folder, error);
	}
}

/** Builds the cluster beside its place and moves it there whole, so that a broken off start leaves nothing. */
export function createCluster(native: string, folder: string, launch: Launch): void {
	const fresh = join(folder, 'cluster.new');
	rmSync(fresh, { recursive: true, force: true });
	mkdirSync(fresh, { mode: 0o700 });
	giveFolder(fresh, launch);
	const args = ['-D', fresh, '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--data-checksums'];
	if (windows) {
		const file = join(folder, 'password');
		writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
		args.push('--auth=scram-sha-256', `--pwfile=${file}`);
	} else args.push('--auth=trust');
	const [command, list] = launch.command(join(native, 'bin', windows ? 'initdb.exe' : 'initdb'), args);
	const run = spawnSync(command, list, { ...launch.options, encoding: 'utf8', cwd: native });
	if (run.error !== undefined || run.status !== 0) {
		rmSync(fresh, { recursive: true, force: true });
		const why = run.error?.message ?? lastLines(run.stderr);
		throw new Problem(launch.owner === undefined ? 'database-not-created' : 'database-root-refused', why);
	}
	renameSync(fresh, join(folder, 'cluster'));
}

/** Stops at a cluster that this PostgreSQL cannot open. */
export function checkCluster(cluster: string, wanted: string): void {
	let version: string;
	try {
		version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
	} catch (error) {
		throw new Problem('database-broken', `${cluster}: PG_VERSION`, error);
	}
	if (version !== wanted) throw new Problem('database-version', version);
}

/** The end of a program's output, where the reason stands. */
export function lastLines(text: string): string {
	return text.trim().split('\n').slice(-4).join('\n');
}
