import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRegister } from '#casework/check-register.queries.server.ts';
import { entryText } from '#casework/entry-text.ts';
import { exportRegister } from '#commands/register/export.server.ts';
import { registeredTexts } from '#commands/register/texts.server.ts';
import { tamperTrial } from '#commands/register/trial.server.ts';
import { signerOf } from '#register/checkpoint.server.ts';
import { proofOf, registeredAs } from '#register/proof.queries.server.ts';
import { sequence } from '#register/sequence.store.server.ts';
import { newestCheckpoint } from '#register/tiles.queries.server.ts';
import { checkFolder, checkProof } from '../../static/register-verify.mjs';
import { does, file, world } from '../support/world.ts';

const signer = signerOf('county.example/register', Buffer.alloc(32, 5).toString('base64'));
const w = await world();
const check = async (published?: string) =>
	checkRegister(w.db, {
		verifier: signer.verifier,
		...(published === undefined ? {} : { published }),
		...(await registeredTexts(w.db))
	});
const folder = mkdtempSync(join(tmpdir(), 'register-'));
afterAll(() => rmSync(folder, { recursive: true }));

const first = await file(w, 'petition');
for (let n = 0; n < 140; n += 1) await file(w, n % 3 === 0 ? 'message' : 'petition');
await sequence(w.db, signer, w.context.now);
const early = (await newestCheckpoint(w.db))?.note ?? '';
await does(w, first, { kind: 'resident', caseId: first.id }, 'add-facts', { text: '又坏了一盏。' });
let size = await sequence(w.db, signer, w.context.now);

describe('the register', () => {
	it('agrees with the database, gives each entry one place, and waits for more without signing anew', async () => {
		expect((await check(early)).findings).toEqual([]);
		const { rows } = await w.pool.query(
			'select ((select count(*) from timeline) + (select count(*) from papers))::int as n'
		);
		expect(size).toBe(rows[0].n + 1);
		expect(await sequence(w.db, signer, w.context.now)).toBe(size);
	});

	it('is continued by no other key', async () => {
		const other = signerOf(signer.origin, Buffer.alloc(32, 6).toString('base64'));
		await file(w, 'message');
		await expect(sequence(w.db, other, w.context.now)).rejects.toThrow(/register-key-other/);
		size = await sequence(w.db, signer, w.context.now);
	});

	it('is checked offline from its files, continues an earlier checkpoint, and proves a receipt', async () => {
		await exportRegister(w.db, folder, signer.verifier);
		const on = await registeredAs(w.db, { kind: 'entry', subject: first.id, n: 1 });
		const text = entryText(first.id, first.timeline[0]!);
		const extra = Buffer.from(JSON.stringify({ kind: 'entry', salt: on!.salt.toString('base64'), text }));
		const proof = await proofOf(w.db, on!.leaf, extra);
		expect(checkFolder(folder, signer.verifier, { against: early, proof: proof!.file })).toEqual({
			entries: size,
			faults: []
		});
		expect(checkProof(proof!.file, signer.verifier)).toEqual([]);
		const forged = Buffer.from(
			JSON.stringify({ kind: 'entry', salt: on!.salt.toString('base64'), text: `${text} ` })
		);
		const other = await proofOf(w.db, on!.leaf, forged);
		expect(checkProof(other!.file, signer.verifier)).toEqual(['the proof does not lead to the root']);
	});

	it('holds no word of a case in what it shows', () => {
		const shown = readFileSync(join(folder, 'tile', 'entries', '000'), 'utf8');
		expect(shown).not.toContain('路灯');
		expect(shown).not.toContain(first.id);
		expect(shown.match(/(entry|paper) [A-Za-z0-9+/]{43}=/g)?.length).toBe(256);
	});

	it('shows a changed byte of any file to the offline verifier', () => {
		for (const name of ['tile/entries/000', 'tile/0/000', 'checkpoint']) {
			const path = join(folder, name);
			const before = readFileSync(path);
			const after = Buffer.from(before);
			after[after.length - 40] = (after[after.length - 40] ?? 0) ^ 1;
			writeFileSync(path, after);
			const faults = () => checkFolder(folder, signer.verifier, { against: early }).faults.length;
			let found: number;
			try {
				found = faults();
			} catch {
				found = 1;
			}
			expect(found, name).toBeGreaterThan(0);
			writeFileSync(path, before);
		}
	});
});

it(
	'finds every tampering, with all rights in the database and even with the signing key',
	{ timeout: 120_000 },
	async () => {
		const trial = await tamperTrial(w.db, signer, Number(process.env['TAMPER_TIMES'] ?? 100), 20261124);
		expect(trial.missed).toEqual([]);
		expect(Object.keys(trial.by).length).toBe(9);
		expect((await check(early)).findings).toEqual([]);
	}
);
