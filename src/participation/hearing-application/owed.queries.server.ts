import { sql } from 'kysely';
import { hearingBody } from '#participation/public-hearing.ts';
import type { Db } from '#tables.ts';

/** Applications that are not at their end, with what the public copy of their hearing says. */
export const openApplications = async (db: Db) =>
	(
		await db
			.selectFrom('hearing_numbers')
			.innerJoin('cases', 'cases.id', 'hearing_numbers.case_id')
			.innerJoin('hearing_links', 'hearing_links.case_id', 'hearing_numbers.hearing_case')
			.innerJoin('hearings', 'hearings.id', 'hearing_links.hearing_id')
			.select([
				'cases.id',
				'cases.stage',
				'hearing_numbers.number',
				'hearings.stage as hearing_stage',
				'hearings.body'
			])
			.select(sql<boolean>`hearings.lot is not null`.as('frozen'))
			.select(
				sql<
					string | null
				>`(select details->>'servedOn' from timeline t where t.case_id = cases.id and t.action = 'tell-papers' order by n desc limit 1)`.as(
					'served_on'
				)
			)
			.where('cases.open', '=', true)
			.where('hearings.stage', '<>', 'hearing-announced')
			.orderBy('cases.received_at')
			.execute()
	).map((row) => ({ ...row, body: hearingBody.parse(row.body) }));
