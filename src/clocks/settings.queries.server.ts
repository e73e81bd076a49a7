import { sql } from 'kysely';
import type { Figures } from '#clocks/settings.ts';
import type { Db } from '#tables.ts';

/** All figures that the county has set for its clocks. */
export async function readFigures(db: Db): Promise<Figures> {
	const rows = await db
		.selectFrom('settings')
		.select(['key', 'from_day', 'value'])
		.where(sql<boolean>`key like 'clock:%'`)
		.orderBy('key')
		.orderBy('from_day')
		.execute();
	return rows.map((row) => ({
		key: row.key.slice('clock:'.length),
		from: row.from_day,
		figure: Number(row.value)
	}));
}
