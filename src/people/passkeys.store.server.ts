import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type AuthenticationResponseJSON,
	type RegistrationResponseJSON
} from '@simplewebauthn/server';
import { giveToken, takeToken, type Purpose } from '#people/tokens.store.server.ts';
import type { MasterKey } from '#platform/crypto.server.ts';
import type { Db } from '#tables.ts';

/** The address under which passkeys of this portal hold. */
export type Site = { origin: string; host: string; name: string };
type Keys = { db: Db; masterKey: MasterKey };
type Answer = { token: string; answer: string };

const MINUTES = 10;

const keysOf = (db: Db, account: string) =>
	db.selectFrom('passkeys').selectAll().where('account_id', '=', account).execute();

/** What a browser is asked: the options as it reads them, and the token that comes back with the answer. */
export type Challenge = { options: string; token: string };

async function challenge(
	{ db, masterKey }: Keys,
	purpose: Purpose,
	account: string,
	options: { challenge: string }
): Promise<Challenge> {
	const given = { purpose, subject: account, body: { challenge: options.challenge }, minutes: MINUTES };
	return { options: JSON.stringify(options), token: await giveToken(db, masterKey, given, new Date()) };
}

async function challengeOf({ db, masterKey }: Keys, purpose: Purpose, account: string, token: string) {
	const found = await takeToken(db, masterKey, { purpose, subject: account, token }, new Date());
	return found ? (found.body as { challenge: string }).challenge : null;
}

const parsed = <T>(answer: string): T | null => {
	try {
		return JSON.parse(answer) as T;
	} catch {
		return null;
	}
};

/** Asks the browser for a new passkey. */
export async function askNewPasskey(
	keys: Keys,
	account: string,
	user: string,
	site: Site
): Promise<Challenge> {
	const had = await keysOf(keys.db, account);
	const options = await generateRegistrationOptions({
		rpName: site.name,
		rpID: site.host,
		userName: user,
		userID: new TextEncoder().encode(account),
		attestationType: 'none',
		excludeCredentials: had.map(({ id }) => ({ id })),
		authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' }
	});
	return challenge(keys, 'add-passkey', account, options);
}

/** Keeps a passkey that answered the challenge; false when anything about the answer does not fit. */
export async function keepPasskey(
	keys: Keys,
	account: string,
	given: Answer & { name: string },
	site: Site
): Promise<boolean> {
	const expectedChallenge = await challengeOf(keys, 'add-passkey', account, given.token);
	const response = parsed<RegistrationResponseJSON>(given.answer);
	if (expectedChallenge === null || response === null) return false;
	const checked = await verifyRegistrationResponse({
		response,
		expectedChallenge,
		expectedOrigin: site.origin,
		expectedRPID: site.host,
		requireUserVerification: true
	}).catch(() => null);
	if (!checked?.verified) return false;
	const { credential } = checked.registrationInfo;
	const kept = await keys.db
		.insertInto('passkeys')
		.values({
			id: credential.id,
			account_id: account,
			public_key: Buffer.from(credential.publicKey),
			counter: credential.counter,
			transports: [...(credential.transports ?? [])],
			name: given.name,
			since: new Date(),
			used_at: null
		})
		.onConflict((one) => one.column('id').doNothing())
		.returning('id')
		.executeTakeFirst();
	return kept !== undefined;
}

/** Asks the browser for one of the account's passkeys; null where it has none. */
export async function askPasskey(keys: Keys, account: string, site: Site): Promise<Challenge | null> {
	const had = await keysOf(keys.db, account);
	if (had.length === 0) return null;
	const options = await generateAuthenticationOptions({
		rpID: site.host,
		userVerification: 'required',
		allowCredentials: had.map(({ id }) => ({ id }))
	});
	return challenge(keys, 'use-passkey', account, options);
}

/** Whether a passkey of the account answered the challenge; each challenge is good once. */
export async function passkeyFits(keys: Keys, account: string, given: Answer, site: Site): Promise<boolean> {
	const expectedChallenge = await challengeOf(keys, 'use-passkey', account, given.token);
	const response = parsed<AuthenticationResponseJSON>(given.answer);
	const key = (await keysOf(keys.db, account)).find(({ id }) => id === response?.id);
	if (expectedChallenge === null || response === null || !key) return false;
	const checked = await verifyAuthenticationResponse({
		response,
		expectedChallenge,
		expectedOrigin: site.origin,
		expectedRPID: site.host,
		requireUserVerification: true,
		credential: { id: key.id, publicKey: new Uint8Array(key.public_key), counter: Number(key.counter) }
	}).catch(() => null);
	if (!checked?.verified) return false;
	await keys.db
		.updateTable('passkeys')
		.set({ counter: checked.authenticationInfo.newCounter, used_at: new Date() })
		.where('id', '=', key.id)
		.execute();
	return true;
}
