import { authenticatorFits, recoveryFits } from '#people/second-factors.store.server.ts';
import { isOwnPassword } from '#people/passwords.store.server.ts';
import { proofTries } from '#routes/desk/limits.server.ts';

export type ProofKind = 'password' | 'authenticator' | 'recovery';
export type Proved = { ok: true } | { ok: false; minutes: number };

/** Whether somebody proves to be the owner of an account; five wrong tries shut it for a quarter of an hour. */
export async function proves(
	{ portal }: App.Locals,
	account: string,
	kind: ProofKind,
	given: string
): Promise<Proved> {
	const { db, masterKey } = portal;
	const tries = await proofTries(portal);
	const taken = await tries.take(account);
	if (!taken.allowed) return { ok: false, minutes: Math.ceil(taken.retryAfter / 60) };
	const right =
		kind === 'password'
			? await isOwnPassword(db, account, given)
			: kind === 'authenticator'
				? await authenticatorFits(db, masterKey, account, given, new Date())
				: await recoveryFits(db, masterKey, account, given);
	if (!right) {
		portal.log.warn('proof-refused', { code: kind });
		return { ok: false, minutes: 0 };
	}
	await tries.forget(account);
	return { ok: true };
}
