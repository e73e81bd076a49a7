import { sql } from 'kysely';
import type { Trx } from '#tables.ts';

/** How many keys of a kind begin so: the running number of the next. Called under the lock of the kind. */
export async function keysBeginning(trx: Trx, kind: string, prefix: string): Promise<number> {
	const row = await trx
		.selectFrom('disclosures')
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.where('kind', '=', kind)
		.where(sql<boolean>`starts_with(key, ${prefix})`)
		.executeTakeFirstOrThrow();
	return Number(row.n);
}
