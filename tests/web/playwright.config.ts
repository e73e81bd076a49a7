import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const root = resolve(import.meta.dirname, '..', '..');
const rootFlags = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
const browser = process.env['CHROMIUM_PATH'] ?? '';

// The workers read this file too and must come to the same place, so the first to read it leaves word.
if (process.env['WEB_TEST_PORT'] === undefined) {
	const folder = mkdtempSync(join(tmpdir(), 'county-web-'));
	process.env['WEB_TEST_PORT'] = String(await freePort());
	process.env['WEB_TEST_DATA'] = folder;
	process.env['WEB_IDENTITY_PORT'] = String(await freePort());
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
const address = `http://localhost:${process.env['WEB_TEST_PORT']}`;

export default defineConfig({
	testDir: '.',
	outputDir: join(root, 'test-results'),
	forbidOnly: (process.env['CI'] ?? '') !== '',
	workers: 2,
	fullyParallel: false,
	// A busy machine takes its time; what is wrong fails all the same.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	// What lets days pass moves the time of the one portal: it comes last, and one at a time.
	projects: [
		{ name: 'pages', testIgnore: ['**/days/**', '**/last/**'] },
		{ name: 'days', testMatch: '**/days/*.test.ts', dependencies: ['pages'], workers: 1 },
		// What leaves the demonstration in disorder comes when nobody needs it any more.
		{ name: 'last', testMatch: '**/last/*.test.ts', dependencies: ['days'] }
	],
	use: {
		...devices['Desktop Chrome'],
		baseURL: address,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		trace: 'retain-on-failure',
		launchOptions: {
			...(browser === '' ? {} : { executablePath: browser }),
			args: process.getuid?.() === 0 ? rootFlags : []
		}
	},
	webServer: {
		command: `"${process.execPath}" src/commands/start.ts`,
		cwd: root,
		url: address,
		timeout: 300_000,
		reuseExistingServer: false,
		stdout: 'pipe',
		gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
		env: {
			DATA_DIR: process.env['WEB_TEST_DATA'] ?? '',
			PORT: process.env['WEB_TEST_PORT'] ?? '',
			HOST: '127.0.0.1',
			DATABASE_URL: '',
			ORIGIN: '',
			OIDC_ISSUER: `http://localhost:${process.env['WEB_IDENTITY_PORT']}`,
			OIDC_CLIENT_ID: 'county',
			OIDC_CLIENT_SECRET: 'only for this run',
			DEMONSTRATION: 'on'
		}
	}
});

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});
}
