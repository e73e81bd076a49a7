import type { Db } from '#tables.ts';

/** The decisions that somebody follows with a contact. */
export const followedBy = (db: Db, contactKey: string) =>
	db
		.selectFrom('subscriptions')
		.select(['decision_id', 'asked_at', 'confirmed_at'])
		.where('contact_key', '=', contactKey)
		.orderBy('asked_at')
		.execute();
