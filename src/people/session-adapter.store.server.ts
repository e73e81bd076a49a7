import { hasSecond } from '#people/has-second.queries.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import { sql } from 'kysely';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Db } from '#tables.ts';

/** Sessions are stored under the hash of their id: whoever reads the table cannot sign in with it. */
export const stored = (id: string): string => sha256(id);

/** Until when a session lasts that is used now: its idle time, and never beyond its end. */
const lasts = (now: Date, idleMinutes: number, ends: Date): Date =>
	new Date(Math.min(now.getTime() + idleMinutes * 60_000, ends.getTime()));

const attributesOf = ['ends_at', 'used_at', 'idle_minutes', 'proved_at', 'device', 'way'] as const;

/** Lucia's adapter over Kysely. An account that is switched off has no valid session. */
export const sessionAdapter = (db: Db): Adapter => ({
	async getSessionAndUser(id) {
		const row = await db
			.selectFrom('sessions')
			.innerJoin('accounts', 'accounts.id', 'sessions.account_id')
			.select(attributesOf)
			.select([
				'sessions.expires_at',
				'accounts.id',
				'accounts.kind',
				'accounts.name',
				'accounts.unit',
				'accounts.roles',
				'accounts.contact_key',
				hasSecond.as('has_second')
			])
			.where('sessions.id', '=', stored(id))
			.where('accounts.disabled_at', 'is', null)
			.executeTakeFirst();
		if (!row) return [null, null];
		const { expires_at, id: userId, kind, name, unit, roles, contact_key, has_second, ...attributes } = row;
		return [
			{ id, userId, expiresAt: expires_at, attributes },
			{ id: userId, attributes: { kind, name, unit, roles, contact_key, has_second } } as DatabaseUser
		];
	},
	async getUserSessions(userId) {
		const rows = await db.selectFrom('sessions').selectAll().where('account_id', '=', userId).execute();
		return rows.map(({ id, account_id, expires_at, started_at, ...attributes }): DatabaseSession => ({
			id,
			userId: account_id,
			expiresAt: expires_at,
			attributes
		}));
	},
	async setSession({ id, userId, attributes }) {
		const { used_at, idle_minutes, ends_at } = attributes;
		await db
			.insertInto('sessions')
			.values({
				id: stored(id),
				account_id: userId,
				started_at: used_at,
				expires_at: lasts(used_at, idle_minutes, ends_at),
				...attributes
			})
			.execute();
	},
	/** The limits are the row's own; the day that the library would set is not taken. */
	async updateSessionExpiration(id) {
		const now = new Date();
		await db
			.updateTable('sessions')
			.set({
				used_at: now,
				expires_at: sql`least(${now}::timestamptz + make_interval(mins => idle_minutes), ends_at)`
			})
			.where('id', '=', stored(id))
			.execute();
	},
	async deleteSession(id) {
		await db.deleteFrom('sessions').where('id', '=', stored(id)).execute();
	},
	async deleteUserSessions(userId) {
		await db.deleteFrom('sessions').where('account_id', '=', userId).execute();
	},
	async deleteExpiredSessions() {
		await db.deleteFrom('sessions').where('expires_at', '<=', new Date()).execute();
	}
});
