import { sql } from 'kysely';
import { hasSecond } from '#people/has-second.queries.server.ts';
import { signInNameOf } from '#people/sign-in-name.ts';
import { hashPassword, verifyPassword } from '#platform/password.server.ts';
import { openRateLimit, type Counting } from '#platform/rate-limit.server.ts';
import type { Db } from '#tables.ts';

export type SignInResult =
	{ ok: true; account: string; second: boolean } | { ok: false; because: 'wrong' | 'wait'; minutes: number };

/** Officers: five wrong passwords in a quarter of an hour shut the name, thirty shut the address, for a quarter of an hour. */
export async function officerSignIn(db: Db, on: Counting | undefined) {
	const quarter = 15 * 60;
	const byName = await openRateLimit(on, {
		name: 'sign-in-name',
		tries: 5,
		seconds: quarter,
		shutSeconds: quarter
	});
	const byAddress = await openRateLimit(on, {
		name: 'sign-in-address',
		tries: 30,
		seconds: quarter,
		shutSeconds: quarter
	});
	// Takes as long to refuse a name that does not exist as a wrong password.
	const nobody = await hashPassword('no account has this password');
	return async (typed: string, password: string, address: string): Promise<SignInResult> => {
		const name = signInNameOf(typed);
		const tries = [await byName.take(name), await byAddress.take(address)];
		const wait = Math.max(...tries.map((one) => (one.allowed ? 0 : one.retryAfter)));
		if (wait > 0) return { ok: false, because: 'wait', minutes: Math.ceil(wait / 60) };
		const account = await db
			.selectFrom('accounts')
			.select(['id', 'password_hash', hasSecond.as('second')])
			.where(sql<string>`lower(sign_in_name)`, '=', name)
			.where('kind', '=', 'officer')
			.where('disabled_at', 'is', null)
			.executeTakeFirst();
		const right = await verifyPassword(account?.password_hash ?? nobody, password);
		if (!account || !right) return { ok: false, because: 'wrong', minutes: 0 };
		await byName.forget(name);
		// A whole building signs in from one address in the morning: only what is wrong counts.
		await byAddress.giveBack(address);
		return { ok: true, account: account.id, second: account.second };
	};
}
