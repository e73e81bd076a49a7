import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRegister } from '#casework/check-register.queries.server.ts';
import { exportRegister } from '#commands/register/export.server.ts';
import { registeredTexts } from '#commands/register/texts.server.ts';
import { tamperTrial } from '#commands/register/trial.server.ts';
import { signCheckpoint, signerOf } from '#register/checkpoint.server.ts';
import { consistencyFile, proofOf, proofOfMark, registeredAs } from '#register/proof.queries.server.ts';
import { register } from '#register/register.store.server.ts';
import { rowKinds, rowText } from '#register/rows.store.server.ts';
import { sequence } from '#register/sequence.store.server.ts';
import { checkpointAt, newestCheckpoint } from '#register/tiles.queries.server.ts';
import { checkConsistency, checkFolder, checkProof } from '../../static/register-verify.mjs';
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
			'select ((select count(*) from timeline) + (select count(*) from papers) + (select count(*) from cases))::int as n'
		);
		expect(size).toBe(rows[0].n + 1);
		expect(await sequence(w.db, signer, w.context.now)).toBe(size);
	});

	it('finds a changed salt even where the text that it opens is gone', async () => {
		await w.db.transaction().execute((trx) => register(trx, { kind: 'gone', subject: 'x', n: 1 }, 'text'));
		size = await sequence(w.db, signer, w.context.now);
		const flip = `set session_replication_role = replica;
			update register_entries set salt = set_bit(salt, 9, 1 - get_bit(salt, 9)) where kind = 'gone';
			set session_replication_role = origin`;
		expect((await check()).findings).toEqual([]);
		await w.pool.query(flip);
		expect((await check()).findings).toEqual([{ what: 'content', where: `checkpoint tree ${size}` }]);
		await w.pool.query(flip);
		expect((await check()).findings).toEqual([]);
	});

	it('is continued by no other key', async () => {
		const other = signerOf(signer.origin, Buffer.alloc(32, 6).toString('base64'));
		await file(w, 'message');
		await expect(sequence(w.db, other, w.context.now)).rejects.toThrow(/register-key-other/);
		size = await sequence(w.db, signer, w.context.now);
	});

	it('is checked offline from its files, continues an earlier checkpoint, and proves a receipt', async () => {
		await exportRegister(w.db, folder, signer.verifier);
		const on = await registeredAs(w.db, { kind: 'filing', subject: first.id });
		const text = await rowText(w.db, 'filing', first.id);
		expect(text).toContain(first.facts['story']);
		const extra = Buffer.from(JSON.stringify({ kind: 'filing', salt: on!.salt.toString('base64'), text }));
		const proof = await proofOf(w.db, on!.leaf, extra);
		expect(checkFolder(folder, signer.verifier, { against: early, proof: proof!.file })).toEqual({
			entries: size,
			faults: []
		});
		expect(checkProof(proof!.file, signer.verifier)).toEqual([]);
		const forged = Buffer.from(
			JSON.stringify({ kind: 'filing', salt: on!.salt.toString('base64'), text: `${text} ` })
		);
		const other = await proofOf(w.db, on!.leaf, forged);
		expect(checkProof(other!.file, signer.verifier)).toEqual(['the proof does not lead to the root']);
	});

	it('proves to a verifier without a copy that it continues a kept state, and no other', async () => {
		const old = Number(early.split('\n')[1]);
		const file = (await consistencyFile(w.db, old)) ?? '';
		expect((await checkpointAt(w.db, old))?.note).toBe(early);
		expect(checkConsistency(file, early, signer.verifier)).toEqual([]);
		const forged = signCheckpoint(signer, old, Buffer.alloc(32, 1));
		expect(checkConsistency(file, forged, signer.verifier)).toEqual([
			'the proof does not lead to the kept state'
		]);
		const [head, one, ...rest] = file.split('\n');
		const bent = [head, Buffer.alloc(32, 2).toString('base64'), ...rest].join('\n');
		expect(checkConsistency(bent, early, signer.verifier).length).toBeGreaterThan(0);
		expect(checkConsistency([head, one, one, ...rest].join('\n'), early, signer.verifier).length).toBe(1);
		expect(await consistencyFile(w.db, size + 1)).toBeNull();
	});

	it('finds a mark of whatever kind, and nothing that was never entered', async () => {
		const on = await registeredAs(w.db, { kind: 'filing', subject: first.id });
		expect((await proofOfMark(w.db, on!.leaf.slice('filing '.length)))?.index).toBe(on!.index);
		expect(await proofOfMark(w.db, Buffer.alloc(32).toString('base64'))).toBeNull();
	});

	it('holds whatever the public can read, and every kind of row that the view names', async () => {
		const { rows: shown } = await w.pool.query<{ name: string }>(
			`select distinct table_name as name from information_schema.column_privileges where grantee = 'portal_public'`
		);
		const { rows: held } = await w.pool.query<{ name: string }>(
			`select distinct table_name as name from information_schema.view_table_usage where view_name = 'registered_rows'`
		);
		// The county's own files, figures that are counted anew, views over held tables, and the register itself.
		const apart =
			/^(units|statistic_(changes|totals)|owed_disclosures|outcome_calls|public_yearly_reports|register_(leaves|tiles|checkpoints))$/;
		const missing = shown.map((one) => one.name).filter((name) => !held.some((one) => one.name === name));
		expect(missing.filter((name) => !apart.test(name))).toEqual([]);
		const { rows } = await w.pool.query<{ text: string }>(`select pg_get_viewdef('registered_rows') as text`);
		const kinds = [...(rows[0]?.text ?? '').matchAll(/'([a-z-]+)'::text AS kind/g)].map((one) => one[1]);
		expect(kinds.toSorted()).toEqual(Object.keys(rowKinds).toSorted());
	});

	it('holds no word of a case in what it shows', () => {
		const shown = readFileSync(join(folder, 'tile', 'entries', '000'), 'utf8');
		expect(shown).not.toContain('路灯');
		expect(shown).not.toContain(first.id);
		expect(shown.match(/(entry|paper|filing) [A-Za-z0-9+/]{43}=/g)?.length).toBe(256);
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
		const trial = await tamperTrial(w.db, signer, Number(process.env['TAMPER_TIMES'] ?? 60), 20261124);
		expect(trial.missed).toEqual([]);
		expect(Object.keys(trial.by).length).toBe(9);
		expect((await check(early)).findings).toEqual([]);
	}
);
