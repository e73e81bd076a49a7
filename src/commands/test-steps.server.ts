import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a step of the tests came to. */
export type Count = { readonly passed: number; readonly failed: number };

const bin = (...path: string[]) => join('node_modules', ...path);

/** The types of all TypeScript and Svelte files, as one test. */
export function checkTypes(): Count {
	run(bin('@sveltejs', 'kit', 'svelte-kit.js'), ['sync']);
	const args = ['--output', 'human', '--threshold', 'error', '--tsconfig', './tsconfig.json'];
	const status = run(bin('svelte-check', 'bin', 'svelte-check'), args);
	return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Rules and stories; with an address, on that database server instead of the embedded one. */
export function runVitest(files: readonly string[], databaseUrl = ''): Count {
	return withReport((report) => {
		const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...files];
		const status = run(bin('vitest', 'vitest.mjs'), args, { TEST_DATABASE_URL: databaseUrl });
		const { numPassedTests, numFailedTests, testResults } = readReport<VitestReport>(report);
		const broken = testResults.filter(
			(file) => file.status === 'failed' && file.assertionResults.length === 0
		);
		return counted(status, numPassedTests, numFailedTests + broken.length);
	});
}

/** Journeys through the built portal in a browser. */
export function runPlaywright(browser: string): Count {
	return withReport((report) => {
		const args = ['test', '-c', join('tests', 'web', 'playwright.config.ts'), '--reporter=line,json'];
		const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: browser };
		const status = run(bin('@playwright', 'test', 'cli.js'), args, env);
		const { stats, errors } = readReport<PlaywrightReport>(report);
		return counted(status, stats.expected + stats.flaky, stats.unexpected + errors.length);
	});
}

type VitestReport = {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
};
type PlaywrightReport = {
	readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
	readonly errors: readonly unknown[];
};

// A run that ends badly without a failed test (no report, an error outside of any test) is one failure.
function counted(status: number | null, passed: number, failed: number): Count {
	return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function withReport(step: (report: string) => Count): Count {
	const folder = mkdtempSync(join(tmpdir(), 'county-report-'));
	try {
		return step(join(folder, 'report.json'));
	} catch (error) {
		console.error(error);
		return { passed: 0, failed: 1 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readReport<Report>(file: string): Report {
	return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

function run(program: string, args: readonly string[], env: Record<string, string> = {}): number | null {
	const options = { stdio: 'inherit' as const, env: { ...process.env, ...env } };
	return spawnSync(process.execPath, [program, ...args], options).status;
}
