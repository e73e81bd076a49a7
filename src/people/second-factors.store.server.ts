import { newSecret, stepOf } from '#people/authenticator.server.ts';
import { indexHash, openUnder, sealUnder, type MasterKey } from '#platform/crypto.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { readCode } from '#platform/one-time-code.ts';
import type { Db } from '#tables.ts';

const RECOVERY_CODES = 10;
export const authenticatorContext = (account: string) => `authenticator:${account}`;
const recoveryHash = (master: MasterKey, account: string, code: string) =>
	indexHash(master, `recovery:${account}:${code}`);

/** What stands behind an account beside its password. */
export async function factorsOf(db: Db, account: string) {
	const authenticator = await db
		.selectFrom('authenticators')
		.select('since')
		.where('account_id', '=', account)
		.executeTakeFirst();
	const passkeys = await db
		.selectFrom('passkeys')
		.select(['id', 'name', 'since', 'used_at'])
		.where('account_id', '=', account)
		.orderBy('since')
		.execute();
	const codes = await db
		.selectFrom('recovery_codes')
		.select('code_hash')
		.where('account_id', '=', account)
		.execute();
	return { authenticator: authenticator?.since ?? null, passkeys, recoveryCodes: codes.length };
}

export type Factors = Awaited<ReturnType<typeof factorsOf>>;

/** Sets an authenticator up once its first code proves that it counts right. False for a wrong code. */
export async function keepAuthenticator(
	db: Db,
	master: MasterKey,
	account: string,
	shown: { secret: string; code: string },
	now: Date
): Promise<boolean> {
	const step = stepOf(shown.secret, shown.code, now);
	if (step === null) return false;
	const row = {
		sealed: sealUnder(master, shown.secret, authenticatorContext(account)),
		last_step: step,
		since: now
	};
	await db
		.insertInto('authenticators')
		.values({ account_id: account, ...row })
		.onConflict((one) => one.column('account_id').doUpdateSet(row))
		.execute();
	return true;
}

/** Whether a code of the authenticator is right; each code counts once. */
export async function authenticatorFits(
	db: Db,
	master: MasterKey,
	account: string,
	code: string,
	now: Date
): Promise<boolean> {
	const row = await db
		.selectFrom('authenticators')
		.select('sealed')
		.where('account_id', '=', account)
		.executeTakeFirst();
	// Works as long where there is no authenticator.
	const secret = row ? String(openUnder(master, row.sealed, authenticatorContext(account))) : newSecret();
	const step = stepOf(secret, code, now);
	if (!row || step === null) return false;
	const [used] = await db
		.updateTable('authenticators')
		.set({ last_step: step })
		.where('account_id', '=', account)
		.where('last_step', '<', step)
		.execute();
	return Number(used?.numUpdatedRows ?? 0) === 1;
}

/** Uses a recovery code up; false when it is none of the account's. */
export async function recoveryFits(
	db: Db,
	master: MasterKey,
	account: string,
	typed: string
): Promise<boolean> {
	const hash = recoveryHash(master, account, readCode(typed) ?? '');
	const [used] = await db
		.deleteFrom('recovery_codes')
		.where('account_id', '=', account)
		.where('code_hash', '=', hash)
		.execute();
	return Number(used?.numDeletedRows ?? 0) === 1;
}

/** Ten new recovery codes in place of all older ones; only their hashes are kept. */
export async function newRecoveryCodes(db: Db, master: MasterKey, account: string): Promise<string[]> {
	const codes = new Set<string>();
	while (codes.size < RECOVERY_CODES) codes.add(newCode());
	const list = [...codes];
	await db.transaction().execute(async (trx) => {
		await trx.deleteFrom('recovery_codes').where('account_id', '=', account).execute();
		const rows = list.map((code) => ({
			account_id: account,
			code_hash: recoveryHash(master, account, code)
		}));
		await trx.insertInto('recovery_codes').values(rows).execute();
	});
	return list;
}

/** Takes the authenticator away, and with the last factor the recovery codes. */
export async function removeAuthenticator(db: Db, account: string): Promise<void> {
	await db.deleteFrom('authenticators').where('account_id', '=', account).execute();
	await dropUselessCodes(db, account);
}

export async function removePasskey(db: Db, account: string, id: string): Promise<void> {
	await db.deleteFrom('passkeys').where('account_id', '=', account).where('id', '=', id).execute();
	await dropUselessCodes(db, account);
}

async function dropUselessCodes(db: Db, account: string): Promise<void> {
	const { authenticator, passkeys } = await factorsOf(db, account);
	if (authenticator === null && passkeys.length === 0)
		await db.deleteFrom('recovery_codes').where('account_id', '=', account).execute();
}
