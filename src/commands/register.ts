import { parseArgs } from 'node:util';
import { checkRegister } from '#casework/check-register.queries.server.ts';
import { openHere } from '#commands/open-here.server.ts';
import { exportRegister } from '#commands/register/export.server.ts';
import { changedFiles } from '#commands/register/files.queries.server.ts';
import { measureVerifier } from '#commands/register/measure.server.ts';
import { onSmallCounty } from '#commands/register/small-county.server.ts';
import { registeredTexts } from '#commands/register/texts.server.ts';
import { tamperTrial } from '#commands/register/trial.server.ts';
import { signerOf } from '#register/checkpoint.server.ts';
import { sequence } from '#register/sequence.store.server.ts';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const usage = `npm run register -- check [--against FILE]
  compares everything that entered the register with the database and the stored files of today
npm run register -- export FOLDER
  writes the register as files that anyone can check and serve
npm run register -- verify FOLDER [--key KEY] [--against FILE] [--proof FILE]
  checks such files without the portal and without a database
npm run register -- tamper [--times N] [--seed N]
  changes the database of a small county of its own N times in every way a thief could, takes it back each time, and
  counts what stayed unseen
npm run register -- measure [--entries N]
  writes a register of N entries into a folder of its own and takes the time to check it`;

/** Enough that every kind of thing is there; a check that takes longer would only be repeated less often. */
const CASES = 4;

const [verb = '', ...rest] = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<number> {
	if (verb === 'verify') {
		const script = join(import.meta.dirname, '..', '..', 'static', 'register-verify.mjs');
		return spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' }).status ?? 1;
	}
	if (verb === 'tamper') return tampered();
	if (verb === 'measure') return measured();
	if (!['check', 'export'].includes(verb)) {
		console.log(usage);
		return 2;
	}
	const here = await openHere();
	if (!here) return 1;
	const { db, files, signer } = here.portal;
	try {
		await sequence(db, signer, new Date());
		return verb === 'export' ? await exported(rest[0] ?? '.') : await checked();
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
		const stored = await changedFiles(db, files);
		const all = [...findings, ...stored.findings];
		for (const one of all) console.log(`${one.what}: ${one.where}`);
		console.log(`${entries} entries, ${stored.files} files, ${all.length} findings`);
		return all.length > 0 ? 1 : 0;
	}

	async function tampered(): Promise<number> {
		const { values } = parseArgs({
			args: rest,
			options: { times: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } }
		});
		const signer = signerOf('register.trial.example', randomBytes(32).toString('base64'));
		const trial = await onSmallCounty(CASES, async (db) => {
			const entries = await sequence(db, signer, new Date());
			const began = performance.now();
			const found = await tamperTrial(db, signer, Number(values.times), Number(values.seed));
			return { ...found, entries, seconds: Math.round((performance.now() - began) / 1000) };
		});
		for (const one of trial.missed) console.log(`not found: ${one}`);
		const by = Object.entries(trial.by).map(([name, n]) => `${name}=${n}`);
		console.log(`entries=${trial.entries} seconds=${trial.seconds} ${by.join(' ')}`);
		console.log(`${trial.times} tamperings, ${trial.missed.length} not found`);
		return trial.missed.length > 0 ? 1 : 0;
	}

	async function measured(): Promise<number> {
		const { values } = parseArgs({
			args: rest,
			options: { entries: { type: 'string', default: '1000000' } }
		});
		const { entries, faults, seconds } = await measureVerifier(Number(values.entries));
		console.log(`entries=${entries} faults=${faults} seconds=${seconds}`);
		return faults > 0 ? 1 : 0;
	}
}
