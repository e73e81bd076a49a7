import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * `npm run faults`: lets every database statement, file operation and mail call of the main uses fail, each in every
 * way, and checks that all is done or nothing and that nobody is told otherwise.
 */
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const ended = spawnSync(process.execPath, [vitest, 'run', 'tests/casework/faults.test.ts'], {
	stdio: 'inherit',
	env: { ...process.env, FAULTS: 'all' }
});
process.exitCode = ended.status ?? 1;
