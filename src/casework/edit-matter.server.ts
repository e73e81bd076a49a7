import { registerRows } from '#register/rows.store.server.ts';
import type { Db } from '#tables.ts';
import type { Matter } from '#units/county.ts';
import { saveMatter } from '#units/edits.store.server.ts';

/** Puts a new version of a matter into the catalogue, and into the register. */
export async function editMatter(db: Db, matter: Matter, edit: { by: string; at: Date }): Promise<void> {
	await db.transaction().execute(async (trx) => {
		const version = await saveMatter(trx, matter, edit);
		await registerRows(trx, 'matter', `${matter.id}/${version}`);
	});
}
