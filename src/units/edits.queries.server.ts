import type { Db } from '#tables.ts';
import { matter, type County } from './county.ts';
import { withMatters } from './matters.ts';

/** The county with the newest edited version of each matter laid over its files. */
export async function withEdits(db: Db, county: County): Promise<County> {
	const rows = await db
		.selectFrom('matters')
		.select(['id', 'body'])
		.distinctOn('id')
		.orderBy('id')
		.orderBy('version', 'desc')
		.execute();
	const edited = rows.flatMap((row) => {
		const parsed = matter.safeParse(row.body);
		return parsed.success ? [parsed.data] : [];
	});
	return withMatters(county, edited);
}
