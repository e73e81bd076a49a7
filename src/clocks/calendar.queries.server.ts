import { countyCalendarWith } from '#clocks/calendars.ts';
import type { Calendar } from '#clocks/calendar.ts';
import type { CalendarSet, LoadedSet, SetDay } from '#clocks/calendar-set.ts';
import type { Day } from '#clocks/day.ts';
import type { Db, Trx } from '#tables.ts';

/** The number of the newest set that was loaded. */
export async function calendarVersion(db: Db | Trx): Promise<number> {
	const row = await db
		.selectFrom('calendar_sets')
		.select(({ fn }) => fn.max('version').as('version'))
		.executeTakeFirstOrThrow();
	return row.version ?? 0;
}

/** All sets, oldest first. */
export async function readCalendarSets(db: Db | Trx): Promise<(LoadedSet & { reason: string })[]> {
	const [sets, days] = await Promise.all([
		db
			.selectFrom('calendar_sets')
			.select(['version', 'layer', 'year', 'source', 'reason', 'loaded_at'])
			.orderBy('version')
			.execute(),
		db.selectFrom('calendar_days').select(['version', 'day', 'kind', 'name']).orderBy('day').execute()
	]);
	const byVersion = Map.groupBy(days, (one) => one.version);
	return sets.map(({ loaded_at, layer, ...one }) => ({
		...one,
		layer: layer as CalendarSet['layer'],
		at: loaded_at,
		days: (byVersion.get(one.version) ?? []).map(({ day, kind, name }): SetDay => ({
			day: day as Day,
			kind: kind as SetDay['kind'],
			name
		}))
	}));
}

/** Who loaded each set. */
export const setLoaders = (db: Db) =>
	db
		.selectFrom('calendar_sets')
		.leftJoin('accounts', 'accounts.id', 'calendar_sets.loaded_by')
		.select(['calendar_sets.version', 'accounts.name'])
		.execute();

/** The county's calendar, read anew when another set was loaded by whichever process; one small question each time. */
export function calendarReader(db: Db): () => Promise<Calendar> {
	let known: Calendar = countyCalendarWith([]);
	return async () => {
		if ((await calendarVersion(db)) !== known.version) known = countyCalendarWith(await readCalendarSets(db));
		return known;
	};
}
