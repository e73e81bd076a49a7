import { sql, type RawBuilder } from 'kysely';
import {
	openUnder,
	sealUnder,
	unwrapKey,
	wrapKey,
	wrapMark,
	type MasterKey
} from '#platform/crypto.server.ts';
import { authenticatorContext } from '#people/second-factors.store.server.ts';
import type { Db, Trx } from '#tables.ts';

const BATCH = 500;

/** Where wrapped keys lie, with the column that holds the key and the one whose value it is bound to. */
const homes = [
	{ table: 'case_keys', id: 'case_id', wrapped: 'wrapped' },
	{ table: 'subscriptions', id: 'id', wrapped: 'key' },
	{ table: 'kept_keys', id: 'name', wrapped: 'wrapped' }
] as const;

export type Rotation = { rewrapped: number; left: number };

/**
 * Wraps every key anew under the present master key, some hundreds in one transaction, while the portal runs. Each says by
 * its mark what it is wrapped under, so that after an interruption it goes on where it stood and a second run does nothing.
 */
export async function rotateKeys(
	db: Db,
	master: MasterKey,
	progress: (done: number) => void = () => undefined
): Promise<Rotation> {
	let rewrapped = await resealAuthenticators(db, master);
	for (const home of homes) {
		for (;;) {
			const done = await db.transaction().execute((trx) => batch(trx, master, home));
			rewrapped += done;
			progress(rewrapped);
			if (done === 0) break;
		}
	}
	return { rewrapped, left: await leftUnder(db, master) };
}

async function batch(trx: Trx, master: MasterKey, home: (typeof homes)[number]): Promise<number> {
	const { rows } = await sql<{ id: string; wrapped: string }>`
		select ${sql.ref(home.id)} as id, ${sql.ref(home.wrapped)} as wrapped from ${sql.table(home.table)}
		where ${notYet(home.wrapped, master)} limit ${BATCH} for update`.execute(trx);
	if (rows.length === 0) return 0;
	const anew = rows.map((row) => wrapKey(master, unwrapKey(master, row.wrapped, row.id), row.id));
	await sql`
		update ${sql.table(home.table)} set ${sql.ref(home.wrapped)} = one.wrapped
		from unnest(${rows.map((row) => row.id)}::text[], ${anew}::text[]) as one (id, wrapped)
		where ${sql.ref(`${home.table}.${home.id}`)}::text = one.id`.execute(trx);
	return rows.length;
}

const notYet = (column: string, master: MasterKey): RawBuilder<boolean> =>
	sql<boolean>`not starts_with(${sql.ref(column)}, ${wrapMark(master)})`;

/** How many keys are still wrapped under another master key. */
async function leftUnder(db: Db, master: MasterKey): Promise<number> {
	let left = 0;
	for (const home of homes) {
		const { rows } = await sql<{ n: number }>`
			select count(*)::int as n from ${sql.table(home.table)} where ${notYet(home.wrapped, master)}`.execute(db);
		left += rows[0]?.n ?? 0;
	}
	return left;
}

/** There are as many as officers; each is opened under either key and sealed under the present one. */
async function resealAuthenticators(db: Db, master: MasterKey): Promise<number> {
	const alone = { ...master, older: [] };
	return db.transaction().execute(async (trx) => {
		const rows = await trx
			.selectFrom('authenticators')
			.select(['account_id', 'sealed'])
			.forUpdate()
			.execute();
		let done = 0;
		for (const row of rows) {
			const context = authenticatorContext(row.account_id);
			if (opens(alone, row.sealed, context)) continue;
			const sealed = sealUnder(master, openUnder(master, row.sealed, context), context);
			await trx
				.updateTable('authenticators')
				.set({ sealed })
				.where('account_id', '=', row.account_id)
				.execute();
			done += 1;
		}
		return done;
	});
}

function opens(master: MasterKey, sealed: string, context: string): boolean {
	try {
		openUnder(master, sealed, context);
		return true;
	} catch {
		return false;
	}
}
