import type { Db } from '#tables.ts';

/** Names of officers by account, for timelines. */
export async function officerNames(
	db: Db,
	accounts: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	if (accounts.length === 0) return new Map();
	const rows = await db
		.selectFrom('accounts')
		.select(['id', 'name'])
		.where('id', 'in', [...accounts])
		.execute();
	return new Map(rows.map((row) => [row.id, row.name]));
}

/** Officers of a unit who can be given a case. */
export const officersOf = (db: Db, unit: string) =>
	db
		.selectFrom('accounts')
		.select(['id', 'name'])
		.where('unit', '=', unit)
		.where('kind', '=', 'officer')
		.where('disabled_at', 'is', null)
		.orderBy('name')
		.execute();

/** Where an officer wants reminders by e-mail; null for none. */
export const remindersTo = async (db: Db, account: string): Promise<string | null> =>
	(await db.selectFrom('accounts').select('reminders_to').where('id', '=', account).executeTakeFirst())
		?.reminders_to ?? null;
