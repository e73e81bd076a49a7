import { randomBytes } from 'node:crypto';
import { indexHash, isSameSecret, type MasterKey } from '#platform/crypto.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { readCode } from '#platform/one-time-code.ts';
import { hashPassword } from '#platform/password.server.ts';
import { signInNameOf } from '#people/sign-in-name.ts';
import { sql } from 'kysely';
import type { Db, Trx } from '#tables.ts';

const HOURS = 72;

/** Half of the code with which an officer sets a password; kept as a hash only. */
export function newHalf(master: MasterKey): { half: string; hash: string } {
	const half = newCode();
	return { half, hash: hashOf(master, half) };
}

const hashOf = (master: MasterKey, half: string): string => indexHash(master, `password-half:${half}`);

/** A password that nobody knows, for an account whose owner has yet to set one. */
export const noPassword = (): Promise<string> => hashPassword(randomBytes(32).toString('base64'));

/** Opens the setting of a password with two halves, each told the owner by another person, for three days. */
export async function openPasswordCode(
	trx: Trx,
	account: string,
	hashes: { first: string; second: string },
	now: Date
): Promise<void> {
	const row = {
		first_hash: hashes.first,
		second_hash: hashes.second,
		expires_at: new Date(now.getTime() + HOURS * 3_600_000)
	};
	await trx
		.insertInto('password_codes')
		.values({ account_id: account, ...row })
		.onConflict((one) => one.column('account_id').doUpdateSet(row))
		.execute();
}

/** Sets the password of whoever holds both halves, once. False when anything does not fit, without saying what. */
export async function setPasswordByCode(
	db: Db,
	master: MasterKey,
	given: { name: string; halves: readonly [string, string]; password: string },
	now: Date
): Promise<boolean> {
	const hashes = given.halves.map((half) => hashOf(master, readCode(half) ?? ''));
	const hash = await hashPassword(given.password);
	return db.transaction().execute(async (trx) => {
		const row = await trx
			.selectFrom('password_codes')
			.innerJoin('accounts', 'accounts.id', 'password_codes.account_id')
			.select(['account_id', 'first_hash', 'second_hash', 'expires_at'])
			.where(sql<string>`lower(sign_in_name)`, '=', signInNameOf(given.name))
			.where('disabled_at', 'is', null)
			.forUpdate()
			.executeTakeFirst();
		if (!row || row.expires_at <= now) return false;
		const fits = (wanted: string) => hashes.map((one) => isSameSecret(one, wanted)).includes(true);
		if (![fits(row.first_hash), fits(row.second_hash)].every(Boolean)) return false;
		await trx.deleteFrom('password_codes').where('account_id', '=', row.account_id).execute();
		await trx.updateTable('accounts').set({ password_hash: hash }).where('id', '=', row.account_id).execute();
		await trx.deleteFrom('sessions').where('account_id', '=', row.account_id).execute();
		return true;
	});
}
