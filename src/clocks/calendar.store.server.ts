import { sql } from 'kysely';
import { calendarVersion } from '#clocks/calendar.queries.server.ts';
import type { CalendarSet } from '#clocks/calendar-set.ts';
import type { Trx } from '#tables.ts';

const LOCK = 7_310_026;

/** Lets no set be loaded until this transaction ends, and says whether the calendar is still this one. */
export async function holdsCalendar(trx: Trx, version: number): Promise<boolean> {
	await sql`select pg_advisory_xact_lock_shared(${sql.lit(LOCK)})`.execute(trx);
	return (await calendarVersion(trx)) === version;
}

/** Waits until no case moves, and lets none move until this transaction ends. */
export const holdCases = (trx: Trx) => sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);

/** Writes sets down, one version each, and gives the newest version. */
export async function insertSets(
	trx: Trx,
	sets: readonly CalendarSet[],
	how: { reason: string; by: string | null; at: Date }
): Promise<number> {
	let version = await calendarVersion(trx);
	for (const { days, ...set } of sets) {
		version += 1;
		await trx
			.insertInto('calendar_sets')
			.values({ ...set, version, reason: how.reason, loaded_at: how.at, loaded_by: how.by })
			.execute();
		if (days.length > 0) {
			await trx
				.insertInto('calendar_days')
				.values(days.map((one) => ({ ...one, version })))
				.execute();
		}
	}
	return version;
}
