import { sql } from 'kysely';
import type { Db } from '#tables.ts';

/**
 * Periods of these clocks that ran out before today and that no timeline has recorded yet. An answered case counts too:
 * what was promised in it must be carried out.
 */
export const silentPeriods = (db: Db, clocks: readonly string[], today: string, limit = 1000) =>
	db
		.selectFrom('deadlines')
		.innerJoin('cases', 'cases.id', 'deadlines.case_id')
		.select(['cases.id', 'cases.procedure', 'deadlines.clock', 'deadlines.started_on'])
		.where('deadlines.state', '=', 'running')
		.where('deadlines.due_on', '<', today)
		.where('deadlines.clock', 'in', [...clocks])
		.where('cases.channel', '<>', 'import')
		.where('cases.sealed', '=', false)
		.where(
			sql<boolean>`not exists (select from timeline t where t.case_id = cases.id and t.action = 'period-passed'
				and t.details->>'clock' = deadlines.clock and t.details->>'started' = deadlines.started_on::text)`
		)
		.orderBy('deadlines.due_on')
		.limit(limit)
		.execute();
