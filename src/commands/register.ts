import { parseArgs } from 'node:util';
import { checkRegister } from '#casework/check-register.queries.server.ts';
import { openHere } from '#commands/open-here.server.ts';
import { exportRegister } from '#commands/register/export.server.ts';
import { registeredTexts } from '#commands/register/texts.server.ts';
import { tamperTrial } from '#commands/register/trial.server.ts';
import { sequence } from '#register/sequence.store.server.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const usage = `npm run register -- check [--against FILE]
  compares everything that entered the register with the database of today
npm run register -- export FOLDER
  writes the register as files that anyone can check and serve
npm run register -- verify FOLDER [--key KEY] [--against FILE] [--proof FILE]
  checks such files without the portal and without a database
npm run register -- tamper [--times N] [--seed N]
  changes the database N times in every way a thief could, takes it back each time, and counts what stayed unseen`;

const [verb = '', ...rest] = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<number> {
	if (verb === 'verify') {
		const script = join(import.meta.dirname, '..', '..', 'static', 'register-verify.mjs');
		return spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' }).status ?? 1;
	}
	if (!['check', 'export', 'tamper'].includes(verb)) {
		console.log(usage);
		return 2;
	}
	const here = await openHere();
	if (!here) return 1;
	const { db, signer } = here.portal;
	try {
		await sequence(db, signer, new Date());
		if (verb === 'export') return await exported(rest[0] ?? '.');
		return verb === 'check' ? await checked() : await tampered();
	} finally {
		await here.close();
	}

	async function exported(folder: string): Promise<number> {
		console.log(`${await exportRegister(db, folder, signer.verifier)} entries in ${folder}`);
		return 0;
	}

	async function checked(): Promise<number> {
		const { values } = parseArgs({ args: rest, options: { against: { type: 'string' } } });
		const published = values.against === undefined ? {} : { published: readFileSync(values.against, 'utf8') };
		const { entries, findings } = await checkRegister(db, {
			verifier: signer.verifier,
			...published,
			...(await registeredTexts(db))
		});
		for (const one of findings) console.log(`${one.what}: ${one.where}`);
		console.log(`${entries} entries, ${findings.length} findings`);
		return findings.length > 0 ? 1 : 0;
	}

	async function tampered(): Promise<number> {
		const { values } = parseArgs({
			args: rest,
			options: { times: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } }
		});
		const trial = await tamperTrial(db, signer, Number(values.times), Number(values.seed));
		for (const one of trial.missed) console.log(`not found: ${one}`);
		const by = Object.entries(trial.by).map(([name, n]) => `${name}=${n}`);
		console.log(`${trial.times} tamperings (${by.join(' ')}), ${trial.missed.length} not found`);
		return trial.missed.length > 0 ? 1 : 0;
	}
}
