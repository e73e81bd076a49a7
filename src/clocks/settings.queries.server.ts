import { sql } from 'kysely';
import type { Figures } from '#clocks/settings.ts';
import type { Db } from '#tables.ts';

/** The settings in force on a day; each is a row with the day from which it counts. */
export async function figuresOn(db: Db, today: string): Promise<Figures> {
	const rows = await db
		.selectFrom('settings')
		.select(['key', 'value'])
		.distinctOn('key')
		.where('from_day', '<=', today)
		.where(sql<boolean>`key like 'clock:%'`)
		.orderBy('key')
		.orderBy('from_day', 'desc')
		.execute();
	return Object.fromEntries(rows.map((row) => [row.key.slice('clock:'.length), Number(row.value)]));
}
