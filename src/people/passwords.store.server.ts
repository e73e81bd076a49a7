import { hashPassword, verifyPassword } from '#platform/password.server.ts';
import type { Db } from '#tables.ts';

/** Whether the password is the account's own. */
export async function isOwnPassword(db: Db, account: string, password: string): Promise<boolean> {
	const row = await db
		.selectFrom('accounts')
		.select('password_hash')
		.where('id', '=', account)
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
	return row?.password_hash != null && (await verifyPassword(row.password_hash, password));
}

export async function setOwnPassword(db: Db, account: string, password: string): Promise<void> {
	const hash = await hashPassword(password);
	await db.updateTable('accounts').set({ password_hash: hash }).where('id', '=', account).execute();
}
