import { randomUUID } from 'node:crypto';
import { signInNameOf } from '#people/sign-in-name.ts';
import { hashPassword } from '#platform/password.server.ts';
import type { Db } from '#tables.ts';

export type NewOfficer = {
	signInName: string;
	name: string;
	unit: string;
	roles: readonly string[];
	password: string;
};

/** Adds an officer, or renews roles, name and unit of one with the same sign-in name. Gives the account's id. */
export async function putOfficer(db: Db, officer: NewOfficer, now: Date): Promise<string> {
	const row = { name: officer.name, unit: officer.unit, roles: [...officer.roles] };
	const account = await db
		.insertInto('accounts')
		.values({
			id: randomUUID(),
			kind: 'officer',
			sign_in_name: signInNameOf(officer.signInName),
			...row,
			password_hash: await hashPassword(officer.password),
			contact_key: null,
			disabled_at: null,
			created_at: now
		})
		.onConflict((conflict) => conflict.column('sign_in_name').doUpdateSet(row))
		.returning('id')
		.executeTakeFirstOrThrow();
	return account.id;
}

/** Switches an officer off: no sign-in any more, and the sessions end at once. The account stays in the timelines. */
export async function disableOfficer(db: Db, signInName: string, now: Date): Promise<void> {
	const account = await db
		.updateTable('accounts')
		.set({ disabled_at: now })
		.where('sign_in_name', '=', signInNameOf(signInName))
		.returning('id')
		.executeTakeFirst();
	if (account) await db.deleteFrom('sessions').where('account_id', '=', account.id).execute();
}

export async function setRemindersTo(db: Db, account: string, address: string | null): Promise<void> {
	await db.updateTable('accounts').set({ reminders_to: address }).where('id', '=', account).execute();
}
