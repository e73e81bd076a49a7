import { randomUUID } from 'node:crypto';
import type { Db, Trx } from '#tables.ts';

/** The account of whoever proved a contact, made at the first time; it holds nothing but the hash of the contact. */
export async function residentAccount(db: Db | Trx, contactKey: string, now: Date): Promise<string> {
	const account = await db
		.insertInto('accounts')
		.values({
			id: randomUUID(),
			kind: 'resident',
			sign_in_name: null,
			name: '',
			unit: null,
			roles: [],
			password_hash: null,
			contact_key: contactKey,
			disabled_at: null,
			created_at: now
		})
		.onConflict((conflict) => conflict.column('contact_key').doUpdateSet({ name: '' }))
		.returning('id')
		.executeTakeFirstOrThrow();
	return account.id;
}

/** Since when a contact has an account; null where there is none. */
export const residentSince = async (db: Db, account: string): Promise<Date | null> =>
	(await db.selectFrom('accounts').select('created_at').where('id', '=', account).executeTakeFirst())
		?.created_at ?? null;

/** Removes a resident's account and with it every session. Nothing else of the portal hangs on it. */
export async function endResident(db: Db, account: string): Promise<void> {
	await db.deleteFrom('accounts').where('id', '=', account).where('kind', '=', 'resident').execute();
}
