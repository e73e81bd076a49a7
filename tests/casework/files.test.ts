import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import {
	addDraftFile,
	draftId,
	newDraftSecret,
	removeOldDrafts,
	saveDraft
} from '#casework/draft.store.server.ts';
import { newDraft } from '#casework/draft.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { dropUploads } from '#casework/keep-upload.server.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { removeOrphans } from '#casework/unowned-files.store.server.ts';
import { openFiles } from '#platform/files.server.ts';
import type { FileRow } from '#tables.ts';
import { file, filingOf, procedure, refusal, world } from '../support/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = await openFiles({ kind: 'folder', folder });
const w = await world();

const row = (storage_key = randomBytes(20).toString('hex')): FileRow => ({
	id: randomUUID(),
	name: '照片.jpg',
	type: 'image/jpeg',
	bytes: 3,
	hash: 'x',
	storage_key,
	thumbnail_key: null
});
const rowsOf = (caseId: string) =>
	w.db.selectFrom('case_files').select(['id', 'entry']).where('case_id', '=', caseId).execute();
const resident = { kind: 'resident', caseId: '' } as const;

it('keeps the files of a filed case when its draft is cleared away, even when the filer never came back', async () => {
	const secret = newDraftSecret();
	const draft = newDraft('petition', 'zh', 'ABCD2345', null, {});
	await saveDraft(w.context, secret, draft, w.context.now);
	const kept = row(await files.put(Buffer.from('abc')));
	await addDraftFile(w.context, secret, kept);
	const filing = filingOf('petition', { formKey: draftId(w.context, secret) });
	const on = await fileCase(w.context, procedure('petition'), { ...filing, files: [kept] }, resident);
	w.later(60);
	expect(await removeOldDrafts(w.db, files, w.context.now)).toBe(1);
	expect(await rowsOf(on.id)).toEqual([{ id: kept.id, entry: 1 }]);
	expect(Buffer.from(await files.get(kept.storage_key)).toString()).toBe('abc');
});

it('ties files to the entry they come with, and to nothing where the action is refused', async () => {
	const on = await file(w, 'petition');
	const me = { kind: 'resident', caseId: on.id } as const;
	const act = (text: string, seen: number, one: FileRow) =>
		takeAction(w.context, procedure('petition'), on.id, 'add-facts', me, { text, facts: text }, seen, [one]);
	const good = row();
	expect(await refusal(act('又坏了一盏灯。', 99, row()))).toBe('case-moved-on');
	expect(await rowsOf(on.id)).toEqual([]);
	expect(await refusal(act('又坏了一盏灯。', on.version, good))).toBe('done');
	expect(await rowsOf(on.id)).toEqual([{ id: good.id, entry: 2 }]);
});

it('changes nothing of the case when its files cannot be tied to it', async () => {
	const on = await file(w, 'petition');
	const me = { kind: 'resident', caseId: on.id } as const;
	const one = row();
	const act = takeAction(
		w.context,
		procedure('petition'),
		on.id,
		'add-facts',
		me,
		{ text: '补充', facts: '补充' },
		on.version,
		[one, one]
	);
	await expect(act).rejects.toThrow(/duplicate key/);
	const { version } = await w.db
		.selectFrom('cases')
		.select('version')
		.where('id', '=', on.id)
		.executeTakeFirstOrThrow();
	expect(version).toBe(on.version);
});

it('removes from the store what was refused', async () => {
	const stored = row(await files.put(Buffer.from('abc')));
	await dropUploads(files, [stored]);
	await expect(files.get(stored.storage_key)).rejects.toThrow();
});

it('sweeps all files that nothing owns, however many there are', async () => {
	const many = 2_300;
	await sql`insert into file_claims (storage_key) select lpad(to_hex(n), 40, '0')
		from generate_series(1, ${sql.lit(many)}) n`.execute(w.db);
	const removed: string[] = [];
	const swept = await removeOrphans(
		w.db,
		{ remove: async (id) => void removed.push(id) },
		new Date(Date.now() + 60_000)
	);
	expect([swept >= many, new Set(removed).size]).toEqual([true, swept]);
	expect(await w.db.selectFrom('file_claims').selectAll().execute()).toEqual([]);
});
