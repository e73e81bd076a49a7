import { randomUUID } from 'node:crypto';
import type { Officer } from '#casework/case.ts';
import type { Db } from '#tables.ts';

const MOST = 20;

/** Keeps a list under a name, for the officer alone or for the unit. False where there are too many already. */
export async function keepView(
	db: Db,
	officer: Officer,
	view: { name: string; path: string; forUnit: boolean },
	now: Date
): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		await trx.selectFrom('accounts').select('id').where('id', '=', officer.account).forUpdate().execute();
		const own = await trx
			.selectFrom('kept_views')
			.select('id')
			.where('account_id', '=', officer.account)
			.execute();
		if (own.length >= MOST) return false;
		await trx
			.insertInto('kept_views')
			.values({
				id: randomUUID(),
				account_id: officer.account,
				unit: view.forUnit ? officer.unit : null,
				name: view.name,
				path: view.path,
				made_at: now
			})
			.execute();
		return true;
	});
}

/** Only whoever kept a list takes it away. */
export async function dropView(db: Db, officer: Officer, id: string): Promise<void> {
	await db.deleteFrom('kept_views').where('id', '=', id).where('account_id', '=', officer.account).execute();
}
