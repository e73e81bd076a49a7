import { randomUUID } from 'node:crypto';
import type { Clerks } from '#commands/import-entry.server.ts';
import { hashPassword } from '#platform/password.server.ts';
import type { Db } from '#tables.ts';

/** The two accounts that stand for an old register. They are switched off: nobody signs in with them. */
export async function clerksOf(db: Db, now: Date): Promise<Clerks> {
	const put = async (signInName: string): Promise<string> => {
		const account = await db
			.insertInto('accounts')
			.values({
				id: randomUUID(),
				kind: 'officer',
				sign_in_name: signInName,
				name: '旧登记簿',
				unit: 'petitions',
				roles: [],
				password_hash: await hashPassword(randomUUID()),
				contact_key: null,
				disabled_at: now,
				created_at: now
			})
			.onConflict((row) => row.column('sign_in_name').doUpdateSet({ disabled_at: now }))
			.returning('id')
			.executeTakeFirstOrThrow();
		return account.id;
	};
	return { writer: await put('register-writer'), signer: await put('register-signer'), name: '旧登记簿' };
}
