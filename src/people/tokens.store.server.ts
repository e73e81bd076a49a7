import { randomBytes } from 'node:crypto';
import { openUnder, sealUnder, type MasterKey } from '#platform/crypto.server.ts';
import { sha256 } from '#platform/sha256.server.ts';
import type { Db } from '#tables.ts';

/** What a token is for; one that was given for something else is worth nothing. */
export type Purpose =
	| 'second-step'
	| 'add-authenticator'
	| 'add-passkey'
	| 'use-passkey'
	| 'kept-form'
	| 'identity-service'
	| 'told';

type Given = { purpose: Purpose; subject: string; body: unknown; minutes: number };

const contextOf = (purpose: string, subject: string, hash: string) => `token:${purpose}:${subject}:${hash}`;

/** Gives a token that is good once, for one purpose and one subject, for some minutes. Only its hash is kept. */
export async function giveToken(db: Db, master: MasterKey, given: Given, now: Date): Promise<string> {
	const token = randomBytes(32).toString('base64url');
	const hash = sha256(token);
	const { purpose, subject } = given;
	await db
		.insertInto('tokens')
		.values({
			token_hash: hash,
			purpose,
			subject,
			sealed: sealUnder(master, given.body, contextOf(purpose, subject, hash)),
			expires_at: new Date(now.getTime() + given.minutes * 60_000)
		})
		.execute();
	return token;
}

type Asked = { purpose: Purpose; subject?: string; token: string };
export type TokenFound = { subject: string; body: unknown };

/** What a token stands for, which stays good; null when purpose, subject or time does not fit. */
export async function readToken(
	db: Db,
	master: MasterKey,
	asked: Asked,
	now: Date
): Promise<TokenFound | null> {
	const row = await db
		.selectFrom('tokens')
		.selectAll()
		.where('token_hash', '=', sha256(asked.token))
		.where('purpose', '=', asked.purpose)
		.where('expires_at', '>', now)
		.$if(asked.subject !== undefined, (one) => one.where('subject', '=', asked.subject ?? ''))
		.executeTakeFirst();
	if (!row) return null;
	const context = contextOf(row.purpose, row.subject, row.token_hash);
	return { subject: row.subject, body: openUnder(master, row.sealed, context) };
}

/** The same, once: of two that take a token at the same moment, one gets it. */
export async function takeToken(
	db: Db,
	master: MasterKey,
	asked: Asked,
	now: Date
): Promise<TokenFound | null> {
	const found = await readToken(db, master, asked, now);
	if (!found) return null;
	const [gone] = await db.deleteFrom('tokens').where('token_hash', '=', sha256(asked.token)).execute();
	return Number(gone?.numDeletedRows ?? 0) === 1 ? found : null;
}
