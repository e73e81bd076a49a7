import { randomUUID } from 'node:crypto';
import type { ChangeBody, ChangeKind } from '#people/account-change.ts';
import { noPassword, openPasswordCode } from '#people/password-codes.store.server.ts';
import type { Trx } from '#tables.ts';

type Change = {
	id: string;
	account: string | null;
	kind: ChangeKind;
	body: ChangeBody;
	first: string | null;
	second: string | null;
};

/** Carries a change out. Whoever's rights or means of signing in change, signs in anew. Gives the account. */
export async function applyChange(trx: Trx, change: Change, now: Date): Promise<string> {
	const { kind, body } = change;
	const account = change.account ?? (await addAccount(trx, body, now));
	const set = (values: {
		unit?: string;
		roles?: string[];
		disabled_at?: Date | null;
		password_hash?: string;
	}) => trx.updateTable('accounts').set(values).where('id', '=', account).execute();
	if (kind === 'widen' || kind === 'narrow') {
		await set({ ...(body.unit === undefined ? {} : { unit: body.unit }), roles: [...(body.roles ?? [])] });
	}
	if (kind === 'disable') await set({ disabled_at: now });
	if (kind === 'enable') await set({ disabled_at: null });
	if (kind === 'password') await set({ password_hash: await noPassword() });
	if (kind === 'second-factor') {
		await trx.deleteFrom('authenticators').where('account_id', '=', account).execute();
		await trx.deleteFrom('passkeys').where('account_id', '=', account).execute();
		await trx.deleteFrom('recovery_codes').where('account_id', '=', account).execute();
	}
	if (change.first !== null && change.second !== null)
		await openPasswordCode(trx, account, { first: change.first, second: change.second }, now);
	await trx.deleteFrom('sessions').where('account_id', '=', account).execute();
	return account;
}

async function addAccount(trx: Trx, body: ChangeBody, now: Date): Promise<string> {
	const id = randomUUID();
	await trx
		.insertInto('accounts')
		.values({
			id,
			kind: 'officer',
			sign_in_name: body.signInName ?? '',
			name: body.name ?? '',
			unit: body.unit ?? '',
			roles: [...(body.roles ?? [])],
			password_hash: await noPassword(),
			contact_key: null,
			disabled_at: null,
			created_at: now
		})
		.execute();
	return id;
}
