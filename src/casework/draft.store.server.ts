import { hkdfSync, randomBytes } from 'node:crypto';
import type { Context } from '#casework/context.server.ts';
import type { Draft } from '#casework/draft.ts';
import { indexHash, open, seal } from '#platform/crypto.server.ts';
import type { Files } from '#platform/files.server.ts';
import type { Db, FileRow } from '#tables.ts';

/** A draft is kept this long after it was last touched. */
export const DRAFT_DAYS = 30;

type Keys = Pick<Context, 'db' | 'masterKey'>;

/** The secret in the person's cookie: the only thing that leads to the draft. */
export const newDraftSecret = (): string => randomBytes(32).toString('base64url');

/** The row's name, which is also the key under which the form can be sent once. */
export const draftId = ({ masterKey }: Pick<Keys, 'masterKey'>, secret: string): string =>
	indexHash(masterKey, `draft:${secret}`);

/** Sealed under a key made of the cookie's secret and the master key: neither the database nor the cookie alone opens it. */
const keyOf = ({ masterKey }: Keys, secret: string): Buffer =>
	Buffer.from(hkdfSync('sha256', Buffer.concat([Buffer.from(secret), masterKey.wrapping]), '', 'draft', 32));

export async function saveDraft(keys: Keys, secret: string, draft: Draft, now: Date): Promise<void> {
	const id = draftId(keys, secret);
	const row = { procedure: draft.procedure, sealed: seal(keyOf(keys, secret), draft, id), touched_at: now };
	await keys.db
		.insertInto('drafts')
		.values({ id, ...row })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
		.execute();
}

export async function readDraft(keys: Keys, secret: string): Promise<Draft | null> {
	const id = draftId(keys, secret);
	const row = await keys.db.selectFrom('drafts').select('sealed').where('id', '=', id).executeTakeFirst();
	return row ? (open(keyOf(keys, secret), row.sealed, id) as Draft) : null;
}

export const draftFiles = (keys: Keys, secret: string): Promise<FileRow[]> =>
	keys.db
		.selectFrom('draft_files')
		.select(['id', 'name', 'type', 'bytes', 'hash', 'storage_key', 'thumbnail_key'])
		.where('draft_id', '=', draftId(keys, secret))
		.orderBy('name')
		.execute();

export async function addDraftFile(keys: Keys, secret: string, row: FileRow): Promise<void> {
	await keys.db
		.insertInto('draft_files')
		.values({ ...row, draft_id: draftId(keys, secret) })
		.execute();
}

export async function removeDraftFile(keys: Keys, files: Files, secret: string, id: string): Promise<void> {
	const row = await keys.db
		.deleteFrom('draft_files')
		.where('draft_id', '=', draftId(keys, secret))
		.where('id', '=', id)
		.returning(['storage_key', 'thumbnail_key'])
		.executeTakeFirst();
	for (const key of [row?.storage_key, row?.thumbnail_key]) if (key) await files.remove(key);
}

/** Removes drafts that nobody has touched for 30 days, with their files. Gives how many. */
export async function removeOldDrafts(db: Db, files: Files, now: Date): Promise<number> {
	const before = new Date(now.getTime() - DRAFT_DAYS * 86_400_000);
	const old = await db
		.selectFrom('drafts')
		.select('id')
		.where('touched_at', '<', before)
		.limit(500)
		.execute();
	for (const { id } of old) {
		const rows = await db
			.deleteFrom('draft_files')
			.where('draft_id', '=', id)
			.returning(['storage_key', 'thumbnail_key'])
			.execute();
		await db.deleteFrom('drafts').where('id', '=', id).execute();
		for (const key of rows.flatMap((row) => [row.storage_key, row.thumbnail_key]))
			if (key) await files.remove(key);
	}
	return old.length;
}
