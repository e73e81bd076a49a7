import { residentAccount } from '#people/resident-account.store.server.ts';
import { indexHash, isSameSecret, type MasterKey } from '#platform/crypto.server.ts';
import { newPin } from '#platform/one-time-code.server.ts';
import type { Db } from '#tables.ts';

const MINUTES = 10;
const TRIES = 5;

/** Makes a one-time code for a contact; the caller sends it. A newer code replaces an older one. */
export async function beginCode(db: Db, master: MasterKey, contactKey: string, now: Date): Promise<string> {
	const pin = newPin();
	const row = {
		code_hash: indexHash(master, `pin:${contactKey}:${pin}`),
		expires_at: new Date(now.getTime() + MINUTES * 60_000),
		tries: 0
	};
	await db
		.insertInto('sign_in_codes')
		.values({ contact_key: contactKey, ...row })
		.onConflict((conflict) => conflict.column('contact_key').doUpdateSet(row))
		.execute();
	return pin;
}

/** The resident's account when the code is right, once; null otherwise, without saying why. */
export async function redeemCode(
	db: Db,
	master: MasterKey,
	contactKey: string,
	pin: string,
	now: Date
): Promise<string | null> {
	return db.transaction().execute(async (trx) => {
		const row = await trx
			.updateTable('sign_in_codes')
			.set((code) => ({ tries: code('tries', '+', 1) }))
			.where('contact_key', '=', contactKey)
			.returning(['code_hash', 'expires_at', 'tries'])
			.executeTakeFirst();
		const right =
			row !== undefined && isSameSecret(row.code_hash, indexHash(master, `pin:${contactKey}:${pin}`));
		if (!row || !right || row.tries > TRIES || row.expires_at <= now) return null;
		await trx.deleteFrom('sign_in_codes').where('contact_key', '=', contactKey).execute();
		return residentAccount(trx, contactKey, now);
	});
}
