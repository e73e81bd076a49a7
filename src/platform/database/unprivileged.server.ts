import { spawnSync, type SpawnOptions } from 'node:child_process';
import { chownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOBODY = 65534;

/** How a program that refuses to run as root is started. */
export type Launch = {
	readonly command: (program: string, args: readonly string[]) => [string, string[]];
	readonly options: Pick<SpawnOptions, 'uid' | 'gid'>;
	readonly owner: number | undefined;
};

const plain: Launch = { command: (program, args) => [program, [...args]], options: {}, owner: undefined };

/** Under root: a user namespace when the kernel allows one (nothing to chown), else a switch to nobody. */
export function chooseLaunch(): Launch {
	if (process.getuid?.() !== 0) return plain;
	const flags = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
	if (spawnSync('unshare', [...flags, 'true'], { stdio: 'ignore' }).status === 0) {
		return {
			command: (program, args) => ['unshare', [...flags, program, ...args]],
			options: {},
			owner: 0
		};
	}
	return { ...plain, options: { uid: NOBODY, gid: NOBODY }, owner: NOBODY };
}

/** Gives a folder and all in it to the user that the launch runs as; a no-op when it has it already. */
export function giveFolder(folder: string, launch: Launch): void {
	if (launch.owner === undefined || statSync(folder).uid === launch.owner) return;
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		chownSync(join(folder, name), launch.owner, launch.owner);
	}
	chownSync(folder, launch.owner, launch.owner);
}
