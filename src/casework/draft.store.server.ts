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

/**
 * Sealed under a key made of the cookie's secret and the portal's: neither the database nor the cookie alone opens it.
 * The portal's part outlives a rotation of the master key, as the draft does.
 */
const keyOf = ({ masterKey }: Keys, secret: string, from = masterKey.index): Buffer =>
	Buffer.from(hkdfSync('sha256', Buffer.concat([Buffer.from(secret), from]), '', 'draft', 32));

function openDraft(keys: Keys, secret: string, sealed: string, id: string): Draft {
	const { index, wrapping, older } = keys.masterKey;
	// A draft without the tag of the algorithm was sealed under the wrapping key.
	const parts = sealed.includes(':') ? [index] : [wrapping, ...older];
	for (const part of parts.slice(0, -1)) {
		try {
			return open(keyOf(keys, secret, part), sealed, id) as Draft;
		} catch {
			continue;
		}
	}
	return open(keyOf(keys, secret, parts.at(-1)), sealed, id) as Draft;
}

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
	return row ? openDraft(keys, secret, row.sealed, id) : null;
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

/** Removes a draft and the files that no case took from it. */
export const removeDraft = (keys: Keys, files: Files, secret: string): Promise<void> =>
	removeRow(keys.db, files, draftId(keys, secret));

async function removeRow(db: Db, files: Files, id: string): Promise<void> {
	const rows = await db
		.deleteFrom('draft_files')
		.where('draft_id', '=', id)
		.returning(['storage_key', 'thumbnail_key'])
		.execute();
	await db.deleteFrom('drafts').where('id', '=', id).execute();
	for (const key of rows.flatMap((row) => [row.storage_key, row.thumbnail_key]))
		if (key) await files.remove(key);
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
	for (const { id } of old) await removeRow(db, files, id);
	return old.length;
}
