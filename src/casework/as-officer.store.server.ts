import { sql } from 'kysely';
import type { Officer } from '#casework/case.ts';
import { bareName } from '#casework/decide.ts';
import type { Db } from '#tables.ts';

/**
 * Reads as an officer: under the database role of the desk, which sees the cases of that officer alone. A condition that
 * was forgotten above then finds nothing, and gives nothing away.
 */
export const asOfficer = <T>(db: Db, officer: Officer, work: (db: Db) => Promise<T>): Promise<T> =>
	db
		.transaction()
		.setAccessMode('read only')
		.execute(async (trx) => {
			await sql`select set_config('portal.unit', ${officer.unit}, true),
				set_config('portal.roles', ${officer.roles.join(',')}, true),
				set_config('portal.name', ${bareName(officer.name)}, true),
				set_config('role', 'portal_desk', true)`.execute(trx);
			return work(trx);
		});
