import type { Officer } from '#casework/case.ts';
import type { Db } from '#tables.ts';

export type KeptView = { id: string; name: string; path: string; own: boolean };

/** The officer's own lists, and those that colleagues keep for the unit. */
export async function keptViews(db: Db, officer: Officer): Promise<KeptView[]> {
	const rows = await db
		.selectFrom('kept_views')
		.select(['id', 'name', 'path', 'account_id'])
		.where((row) => row.or([row('account_id', '=', officer.account), row('unit', '=', officer.unit)]))
		.orderBy('name')
		.orderBy('id')
		.execute();
	return rows.map(({ account_id, ...row }) => ({ ...row, own: account_id === officer.account }));
}
