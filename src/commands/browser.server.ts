import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const macBrowser = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The program of a browser for the web tests, in this order: CHROMIUM_PATH, one installed on the machine, the
 * one Playwright keeps, one installed with apt as root on Debian, one that Playwright fetches.
 */
export async function ensureBrowser(): Promise<string | undefined> {
	const given = process.env['CHROMIUM_PATH'];
	if (given !== undefined && given !== '') return existsSync(given) ? given : undefined;
	return findInstalled() ?? (await findKept()) ?? installWithApt() ?? (await fetchBrowser());
}

function findInstalled(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...paths, macBrowser].find(isProgram);
}

async function findKept(): Promise<string | undefined> {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return isProgram(path) ? path : undefined;
}

function installWithApt(): string | undefined {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	installPackages('chromium', 'fonts-noto-cjk');
	return findInstalled();
}

async function fetchBrowser(): Promise<string | undefined> {
	const cli = join('node_modules', '@playwright', 'test', 'cli.js');
	spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 600_000 });
	return findKept();
}

/** Installs Debian packages; what could not be installed shows when it is looked for. */
export function installPackages(...packages: string[]): void {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
	const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
	spawnSync('apt-get', args, { stdio: 'ignore', env });
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
