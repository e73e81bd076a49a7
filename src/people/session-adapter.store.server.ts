import { sha256 } from '#platform/sha256.server.ts';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Db } from '#tables.ts';

/** Sessions are stored under the hash of their id: whoever reads the table cannot sign in with it. */
const stored = (id: string): string => sha256(id);

/** Lucia's adapter over Kysely. An account that is switched off has no valid session. */
export const sessionAdapter = (db: Db): Adapter => ({
	async getSessionAndUser(id) {
		const row = await db
			.selectFrom('sessions')
			.innerJoin('accounts', 'accounts.id', 'sessions.account_id')
			.select([
				'sessions.expires_at',
				'accounts.id',
				'accounts.kind',
				'accounts.name',
				'accounts.unit',
				'accounts.roles',
				'accounts.contact_key'
			])
			.where('sessions.id', '=', stored(id))
			.where('accounts.disabled_at', 'is', null)
			.executeTakeFirst();
		if (!row) return [null, null];
		const { expires_at, id: userId, ...attributes } = row;
		return [
			{ id, userId, expiresAt: expires_at, attributes: {} },
			{ id: userId, attributes } as DatabaseUser
		];
	},
	async getUserSessions(userId) {
		const rows = await db.selectFrom('sessions').selectAll().where('account_id', '=', userId).execute();
		return rows.map((row): DatabaseSession => ({
			id: row.id,
			userId,
			expiresAt: row.expires_at,
			attributes: {}
		}));
	},
	async setSession({ id, userId, expiresAt }) {
		await db
			.insertInto('sessions')
			.values({ id: stored(id), account_id: userId, expires_at: expiresAt })
			.execute();
	},
	async updateSessionExpiration(id, expiresAt) {
		await db.updateTable('sessions').set({ expires_at: expiresAt }).where('id', '=', stored(id)).execute();
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
