import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { checkRegister } from '#casework/check-register.queries.server.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { partiesOf } from '#casework/parties.queries.server.ts';
import { backup, restore } from '#commands/backup/backup.server.ts';
import { registeredTexts } from '#commands/register/texts.server.ts';
import { signerOf } from '#register/checkpoint.server.ts';
import { sequence } from '#register/sequence.store.server.ts';
import { freshDatabase } from '../support/database.ts';
import { aCase } from '../support/walk.ts';
import { file, filer, world } from '../support/world.ts';
import type { Schema } from '#tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
afterAll(() => rmSync(folder, { recursive: true }));
const w = await world();
const signer = signerOf('county.example/register', Buffer.alloc(32, 5).toString('base64'));
const walk = await aCase(w, 'petition', { parties: [filer({ name: '向秀英' })] });
await walk.at('served');
await file(w, 'accusation');
await sequence(w.db, signer, w.context.now);
const noFiles = { get: async () => new Uint8Array() };
await backup(w.url, noFiles, folder, w.context.now);

it('gives back every row, a register without findings, and data that opens with the key', async () => {
	const copy = await freshDatabase<Schema>();
	await restore(copy.url, folder, async () => undefined);
	expect(await loadCase(copy.db, walk.case.id)).toEqual(await loadCase(w.db, walk.case.id));
	const { findings, entries } = await checkRegister(copy.db, {
		verifier: signer.verifier,
		...(await registeredTexts(copy.db))
	});
	expect(findings).toEqual([]);
	expect(entries).toBeGreaterThan(5);
	const [party] = await partiesOf(copy.db, w.context, walk.case.id);
	expect(party?.person.name).toBe('向秀英');
	// What the database refuses it refuses in the copy, and its counters go on.
	await expect(copy.pool.query('delete from timeline')).rejects.toMatchObject({ code: '23000' });
	await sequence(copy.db, signer, w.context.now);
	await expect(restore(copy.url, folder, async () => undefined)).rejects.toThrow(/holds cases/);
});

it('holds no key and no name, and refuses a copy of which a byte was changed, leaving the database empty', async () => {
	const path = join(folder, 'tables', 'timeline.jsonl.gz');
	const before = readFileSync(path);
	const text = gunzipSync(before).toString('utf8');
	expect(gunzipSync(readFileSync(join(folder, 'tables', 'parties.jsonl.gz'))).toString('utf8')).not.toContain(
		'向秀英'
	);
	writeFileSync(path, gzipSync(text.replace('"register"', '"registex"')));
	const copy = await freshDatabase<Schema>();
	await expect(restore(copy.url, folder, async () => undefined)).rejects.toThrow(/not what was written/);
	const { rows } = await copy.pool.query('select count(*)::int as n from cases');
	expect(rows[0].n).toBe(0);
	writeFileSync(path, before);
});
