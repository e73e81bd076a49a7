import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { canaries } from '#commands/fuzz/corpus.ts';
import { fuzz } from '#commands/fuzz/run.server.ts';
import { PASSWORD } from '#demonstration/officers.server.ts';

/**
 * `npm run fuzz -- --requests N [--seed S]`: tries odd requests against every form and address of a demonstration that
 * it starts for itself, and prints each fault. It fails when there is one.
 */
const { values } = parseArgs({
	options: { requests: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } }
});
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const port = 20_000 + Math.floor(Math.random() * 20_000);
const portal = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
	env: {
		...process.env,
		DATA_DIR: folder,
		PORT: String(port),
		HOST: '127.0.0.1',
		DATABASE_URL: '',
		ORIGIN: '',
		DEMONSTRATION: 'on',
		LANG: 'en'
	},
	stdio: ['ignore', 'pipe', 'inherit']
});
let logged = 0;
let leaked = 0;
try {
	await new Promise<void>((up, down) => {
		portal.once('exit', () => down(new Error('the portal does not start')));
		createInterface(portal.stdout).on('line', (line) => {
			if (line.includes('localhost:')) up();
			// What stands for a person in the texts that are sent must be in no line of the log.
			if (canaries.some((one) => line.includes(one))) leaked += 1;
			if (line.includes('"event":"fault"') || line.includes('"level":50')) {
				logged += 1;
				console.log(line);
			}
		});
	});
	const origin = `http://localhost:${port}`;
	const requests = Number(values.requests);
	const officers = ['xinfang', 'finance-1', 'finance-2', 'guanli'];
	const found = await fuzz({ origin, requests, seed: Number(values.seed), officers, password: PASSWORD });
	for (const fault of found.faults) console.log(JSON.stringify(fault));
	const statuses = [...found.statuses].toSorted(([a], [b]) => a - b).map(([status, n]) => `${status}:${n}`);
	const alive = portal.exitCode === null ? 'yes' : 'no';
	console.log(`requests=${found.tried} seed=${values.seed} alive=${alive} answers=${statuses.join(' ')}`);
	console.log(`faults=${found.faults.length} logged=${logged} leaked=${leaked}`);
	process.exitCode = found.faults.length + logged + leaked > 0 || alive === 'no' ? 1 : 0;
} finally {
	if (portal.exitCode === null) {
		portal.kill('SIGTERM');
		await once(portal, 'exit');
	}
	rmSync(folder, { recursive: true, force: true });
}
