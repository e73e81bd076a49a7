import { sql } from 'kysely';
import type { Db } from '#tables.ts';

/** Answered cases whose last step is at least `days` days old and for which no resident's clock still runs. */
export const expiredCases = (db: Db, today: string, days: number) =>
	db
		.selectFrom('cases')
		.select(['id', 'procedure'])
		.where('stage', 'in', ['served', 'reviewed'])
		.where(
			sql<boolean>`(select max(on_day) from timeline where timeline.case_id = cases.id) + ${days}::int < ${today}::date`
		)
		.where(
			sql<boolean>`not exists (select 1 from deadlines where deadlines.case_id = cases.id and state = 'running'
				and body->>'owner' = 'resident' and due_on >= ${today})`
		)
		.limit(500)
		.execute();
