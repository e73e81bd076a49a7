import { stored } from '#people/session-adapter.store.server.ts';
import type { Db } from '#tables.ts';

/** A person's sessions that still last, the one used last first. `current` is the one that asks. */
export async function sessionsOf(db: Db, account: string, id: string, now: Date) {
	const rows = await db
		.selectFrom('sessions')
		.select(['id', 'started_at', 'used_at', 'ends_at', 'device', 'way'])
		.where('account_id', '=', account)
		.where('expires_at', '>', now)
		.orderBy('used_at', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, current: row.id === stored(id) }));
}

/** Ends one of a person's own sessions; of others nothing is found. */
export async function endSession(db: Db, account: string, handle: string): Promise<boolean> {
	const [ended] = await db
		.deleteFrom('sessions')
		.where('id', '=', handle)
		.where('account_id', '=', account)
		.execute();
	return Number(ended?.numDeletedRows ?? 0) > 0;
}

/** Ends all of a person's sessions but the one that asks. Without one, all. */
export async function endOthers(db: Db, account: string, id: string | null): Promise<number> {
	const [ended] = await db
		.deleteFrom('sessions')
		.where('account_id', '=', account)
		.where('id', '!=', id === null ? '' : stored(id))
		.execute();
	return Number(ended?.numDeletedRows ?? 0);
}

/** Gives a session another id, because the person has proved anew who they are; the old id opens nothing more. */
export async function renameSession(db: Db, id: string, to: string, now: Date): Promise<void> {
	await db
		.updateTable('sessions')
		.set({ id: stored(to), proved_at: now })
		.where('id', '=', stored(id))
		.execute();
}

/** Drops what has ended: sessions and one-time tokens. */
export async function dropEnded(db: Db, now: Date): Promise<void> {
	await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
	await db.deleteFrom('tokens').where('expires_at', '<=', now).execute();
}
