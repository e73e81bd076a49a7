import { randomBytes, randomUUID } from 'node:crypto';
import { contactKeyOf } from '#casework/parties.queries.server.ts';
import {
	indexHash,
	newKey,
	open,
	seal,
	unwrapKey,
	wrapKey,
	type MasterKey
} from '#platform/crypto.server.ts';
import type { Db } from '#tables.ts';

/** Asked for and not confirmed: erased after this many days. */
const WAIT_DAYS = 2;

type Keys = { db: Db; masterKey: MasterKey };

const hashOf = ({ masterKey }: Keys, token: string): string => indexHash(masterKey, `subscription:${token}`);

/**
 * Writes a wish to follow down and gives the token of its link, or null where the address follows already. Only the
 * link's hash is kept, and the address sealed under a key of its own row.
 */
export async function beginSubscription(
	keys: Keys,
	wish: { decisionId: string; email: string; language: string },
	now: Date
): Promise<string | null> {
	const contact = contactKeyOf(keys, wish.email);
	const known = await keys.db
		.selectFrom('subscriptions')
		.select(['id', 'confirmed_at'])
		.where('decision_id', '=', wish.decisionId)
		.where('contact_key', '=', contact)
		.executeTakeFirst();
	if (known?.confirmed_at) return null;
	if (known) await keys.db.deleteFrom('subscriptions').where('id', '=', known.id).execute();
	const token = randomBytes(24).toString('base64url');
	const id = randomUUID();
	const key = newKey();
	await keys.db
		.insertInto('subscriptions')
		.values({
			id,
			decision_id: wish.decisionId,
			contact_key: contact,
			sealed: seal(key, { email: wish.email, token }, id),
			key: wrapKey(keys.masterKey, key, id),
			language: wish.language,
			token_hash: hashOf(keys, token),
			asked_at: now,
			confirmed_at: null,
			told_until: 0
		})
		.onConflict((row) => row.columns(['decision_id', 'contact_key']).doNothing())
		.execute();
	return token;
}

export async function subscriptionAt(keys: Keys, token: string) {
	const row = await keys.db
		.selectFrom('subscriptions')
		.innerJoin('decisions', 'decisions.id', 'subscriptions.decision_id')
		.select(['decision_id', 'title', 'confirmed_at'])
		.where('token_hash', '=', hashOf(keys, token))
		.executeTakeFirst();
	return row ? { decisionId: row.decision_id, title: row.title, confirmed: row.confirmed_at !== null } : null;
}

/** From the confirmation on each new step is told, none of those before it. */
export async function confirmSubscription(keys: Keys, token: string, now: Date): Promise<boolean> {
	const done = await keys.db
		.updateTable('subscriptions')
		.set({
			confirmed_at: now,
			told_until: (row) =>
				row
					.selectFrom('decision_events')
					.whereRef('decision_events.decision_id', '=', 'subscriptions.decision_id')
					.select(({ fn }) => fn.coalesce(fn.max<number>('decision_events.n'), row.lit(0)).as('n'))
		})
		.where('token_hash', '=', hashOf(keys, token))
		.where('confirmed_at', 'is', null)
		.executeTakeFirst();
	return Number(done.numUpdatedRows) > 0;
}

/** Erases the row, and with it the address. */
export async function endSubscription(keys: Keys, token: string): Promise<void> {
	await keys.db.deleteFrom('subscriptions').where('token_hash', '=', hashOf(keys, token)).execute();
}

export type News = {
	to: string;
	language: string;
	decision: { id: string; title: string };
	steps: readonly { action: string; on: string }[];
	token: string;
};

/**
 * Tells followers of steps they have not heard of, one at a time: its row is locked while the message is handed over, so
 * that two workers never tell twice. Gives how many were told.
 */
export async function tellFollowers(
	keys: Keys,
	now: Date,
	carry: (id: string, news: News) => Promise<void>,
	limit = 200
): Promise<number> {
	const before = new Date(now.getTime() - WAIT_DAYS * 86_400_000);
	await keys.db
		.deleteFrom('subscriptions')
		.where('confirmed_at', 'is', null)
		.where('asked_at', '<', before)
		.execute();
	let told = 0;
	while (told < limit && (await tellOne(keys, carry))) told += 1;
	return told;
}

const tellOne = (keys: Keys, carry: (id: string, news: News) => Promise<void>): Promise<boolean> =>
	keys.db.transaction().execute(async (trx) => {
		const row = await trx
			.selectFrom('subscriptions')
			.innerJoin('decisions', 'decisions.id', 'subscriptions.decision_id')
			.select(['subscriptions.id', 'decision_id', 'title', 'sealed', 'key', 'language', 'told_until'])
			.where('confirmed_at', 'is not', null)
			.where((one) =>
				one.exists(
					one
						.selectFrom('decision_events')
						.select('decision_events.n')
						.whereRef('decision_events.decision_id', '=', 'subscriptions.decision_id')
						.whereRef('decision_events.n', '>', 'subscriptions.told_until')
				)
			)
			.limit(1)
			.forUpdate('subscriptions')
			.skipLocked()
			.executeTakeFirst();
		if (!row) return false;
		const events = await trx
			.selectFrom('decision_events')
			.select(['n', 'action', 'on_day'])
			.where('decision_id', '=', row.decision_id)
			.where('n', '>', row.told_until)
			.orderBy('n')
			.execute();
		const last = events.at(-1)?.n ?? row.told_until;
		const key = unwrapKey(keys.masterKey, row.key, row.id);
		const { email, token } = open(key, row.sealed, row.id) as { email: string; token: string };
		await carry(`${row.id}-${last}`, {
			to: email,
			language: row.language,
			decision: { id: row.decision_id, title: row.title },
			steps: events.map((one) => ({ action: one.action, on: one.on_day })),
			token
		});
		await trx.updateTable('subscriptions').set({ told_until: last }).where('id', '=', row.id).execute();
		return true;
	});
