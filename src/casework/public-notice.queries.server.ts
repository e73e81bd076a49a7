import { sql } from 'kysely';
import { serviceWays } from '#casework/service-ways.ts';
import type { Db } from '#tables.ts';

/** Cases with a public notice that has run its days and that no service of that day was entered for. */
export async function noticesToEnd(db: Db, today: string): Promise<{ id: string; procedure: string }[]> {
	const { rows } = await sql<{ id: string; procedure: string }>`
		select distinct c.id, c.procedure
		from timeline t join cases c on c.id = t.case_id
		where t.action = 'announce-paper'
			and t.on_day + ${serviceWays['public-notice'].after}::int <= ${today}::date
			and not exists (
				select from timeline later
				where later.case_id = t.case_id and later.n > t.n and later.details->>'way' = 'public-notice'
					and later.details->>'servedOn' = t.on_day::text
			)
		order by c.id
		limit 500`.execute(db);
	return rows;
}
