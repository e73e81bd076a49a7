import { Decrypter } from 'age-encryption';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedRows } from '#casework/check-rows.queries.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { keyInForce } from '#casework/sealed/key-in-force.ts';
import { lettersOf, readLetters } from '#casework/sealed/letters.queries.server.ts';
import { askReporter, dropAnswers, writeToBody } from '#casework/sealed/letters.store.server.ts';
import { handOverPackage } from '#casework/sealed/package.server.ts';
import { sealUpload } from '#casework/sealed/seal-upload.server.ts';
import { keepUploads } from '#casework/keep-upload.server.ts';
import { removeUnownedFiles } from '#casework/unowned-files.store.server.ts';
import { openFiles } from '#platform/files.server.ts';
import { readMasterKey } from '#platform/crypto.server.ts';
import { unpack } from '#platform/package.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import { wholeDatabase } from '../../support/sound.ts';
import { aCase } from '../../support/walk.ts';
import { filer, filingOf, procedure, refusal, world } from '../../support/world.ts';

const w = await world();
const CODE = 'ABCD2345';
const accusation = procedure('accusation');
const files = await openFiles({ kind: 'folder', folder: mkdtempSync(join(tmpdir(), 'sealed-')) });
const asBody = async (bytes: Uint8Array): Promise<Uint8Array> => {
	const decrypter = new Decrypter();
	decrypter.addIdentity(w.identity);
	return decrypter.decrypt(bytes);
};
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

it('INV-06 lets the discipline body ask and the person answer by receipt, and the database tells neither', async () => {
	const walk = await aCase(w, 'accusation', { queryCode: CODE, identity: 'anonymous' });
	const liaison = await w.officer('discipline', 'liaison');
	await askReporter(w.context, accusation, walk.case.id, liaison, '金丝雀问题：哪一天的事？');
	const opened = await readLetters(w.context, walk.case.id, CODE);
	expect(opened?.map((one) => one.text)).toEqual(['金丝雀问题：哪一天的事？']);
	await writeToBody(w.context, accusation, walk.case.id, '金丝雀回答：三月二日。');
	const rows = await lettersOf(w.db, walk.case.id);
	expect(rows.map((one) => one.way)).toEqual(['question', 'answer']);
	for (const row of rows) {
		if (!row.content) throw new Error('no content');
		expect(sha256(row.content)).toBe(row.content_hash);
		expect(text(await asBody(row.content))).toMatch(/^金丝雀/);
	}
	expect(await wholeDatabase(w)).not.toMatch(/金丝雀/);
	// The own answer cannot be read again, and a wrong code opens nothing.
	expect((await readLetters(w.context, walk.case.id, CODE))?.map((one) => one.text)).toEqual([
		'金丝雀问题：哪一天的事？',
		null
	]);
	expect(await readLetters(w.context, walk.case.id, 'ABCD2346')).toBeNull();
	// With the code and the whole database, but without the portal's key, the box stays shut.
	const thief = { db: w.db, masterKey: readMasterKey(Buffer.alloc(32, 8).toString('base64')) };
	expect(await readLetters(thief, walk.case.id, CODE)).toBeNull();
	expect(await dropAnswers(w.db, walk.case.id)).toBe(1);
	expect((await lettersOf(w.db, walk.case.id)).map((one) => one.content === null)).toEqual([false, true]);
});

it('lets nobody but the liaison ask, and takes no empty letter', async () => {
	const walk = await aCase(w, 'accusation', { queryCode: CODE });
	const head = await w.officer('discipline', 'head');
	expect(await refusal(askReporter(w.context, accusation, walk.case.id, head, '问'))).toBe('not-by-you');
	expect(await refusal(writeToBody(w.context, accusation, walk.case.id, ' \n'))).toBe(
		'check-input text=missing'
	);
	expect(await lettersOf(w.db, walk.case.id)).toEqual([]);
});

it('INV-03 hands over a package with sums, proves it against the arrival, and keeps nothing', async () => {
	const picture = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64'
	);
	const upload = new File([picture], '金丝雀住址.png', { type: 'image/png' });
	const [kept] = await keepUploads(files, [upload], 9, (file) => sealUpload(w.context, file));
	if (!kept || !('file' in kept)) throw new Error('not kept');
	expect(kept.file).toMatchObject({ type: 'application/octet-stream', thumbnail_key: null });
	expect(kept.file.name).toMatch(/^attachment-[0-9a-f]{6}\.png\.age$/);
	const on = await fileCase(
		w.context,
		accusation,
		{ ...filingOf('accusation', { parties: [filer({ name: '金丝雀本人' })] }), files: [kept.file] },
		{ kind: 'resident', caseId: '' }
	);
	const bytes = await handOverPackage(w.context, files, on, 'README');
	const opened = bytes && unpack(bytes);
	if (!opened) throw new Error('no package');
	expect(opened.faults).toEqual([]);
	const content = opened.files.get('content.age');
	const file = opened.files.get(`files/${kept.file.name}`);
	if (!content || !file) throw new Error('incomplete');
	expect(text(await asBody(content))).toContain('金丝雀本人');
	expect((await asBody(file)).length).toBeGreaterThan(0);

	const liaison = await w.officer('discipline', 'liaison');
	const { takeAction } = await import('#casework/take-action.server.ts');
	const handOver = (fingerprint: string) =>
		takeAction(w.context, accusation, on.id, 'hand-over', liaison, { proof: '移送〔2026〕1号', fingerprint });
	expect(await refusal(handOver('0'.repeat(64)))).toBe('same-fingerprint');
	await handOver(sha256(content));
	expect(await handOverPackage(w.context, files, on, 'README')).toBeNull();
	expect(await w.db.selectFrom('case_files').select('id').where('case_id', '=', on.id).execute()).toEqual([]);
	expect(await removeUnownedFiles(w.db, files)).toBe(1);
	await expect(files.get(kept.file.storage_key)).rejects.toThrow();
	expect(await removeUnownedFiles(w.db, files)).toBe(0);
});

it('takes a changed package for what it is', async () => {
	const walk = await aCase(w, 'accusation');
	const bytes = await handOverPackage(w.context, files, walk.case, 'README');
	if (!bytes) throw new Error('no package');
	const { unzipSync, zipSync } = await import('fflate');
	const entries = unzipSync(bytes);
	const content = entries['content.age'];
	if (content) content[5] = 0;
	expect(unpack(zipSync(entries))?.faults).toEqual(['content.age']);
	expect(unpack(zipSync({ ...entries, 'more.txt': new Uint8Array(1) }))?.faults).toContain('more.txt');
	expect(unpack(Buffer.from('no package'))).toBeNull();
});

it('uses the key of the day', () => {
	const keys = 'age1old,2027-06-01=age1newer,2027-01-01=age1new';
	expect(
		['2026-12-31', '2027-01-01', '2027-05-31', '2027-06-01'].map((day) => keyInForce(keys, day))
	).toEqual(['age1old', 'age1new', 'age1new', 'age1newer']);
});

it('leaves nothing beside the register', async () => {
	expect(await changedRows(w.db)).toEqual([]);
});
