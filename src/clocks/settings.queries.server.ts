import { sql } from 'kysely';
import type { Figures } from '#clocks/settings.ts';
import type { Db } from '#tables.ts';

const rows = (db: Db) =>
	db
		.selectFrom('settings')
		.select(['id', sql<string>`substr(key, 7)`.as('clock'), 'from_day', 'value', 'reason', 'set_at'])
		.where(sql<boolean>`key like 'clock:%'`);

/** All figures that the county has set for its clocks; also open to the public's role. */
export async function readFigures(db: Db): Promise<Figures> {
	return (await rows(db).orderBy('id').execute()).map((row) => ({
		key: row.clock,
		from: row.from_day,
		figure: Number(row.value),
		at: row.set_at
	}));
}

/** Every figure that was ever set, with its reason, the newest first. */
export const figureHistory = (db: Db) => rows(db).orderBy('id', 'desc').execute();
