import { sql } from 'kysely';
import { EXTEND, tellings } from '#casework/extension-told.ts';
import type { Db } from '#tables.ts';

export type Untold = { caseId: string; procedure: string; decidedOn: string; sentAt: Date | null };

/**
 * Extensions of which the person, who chose to be told electronically, has been reached and no entry says so yet: the
 * message was taken, or there is none and the page behind the query code shows it.
 */
export async function reachedButUntold(db: Db): Promise<Untold[]> {
	const { rows } = await sql<Untold>`
		select t.case_id as "caseId", c.procedure, t.on_day::text as "decidedOn", n.sent_at as "sentAt"
		from timeline t
			join cases c on c.id = t.case_id and c.open and c.electronic
			left join notices n on n.case_id = t.case_id and n.entry = t.n and n.template = t.action
		where t.action = ${sql.lit(EXTEND)}
			and (n.id is null or n.sent_at is not null)
			and not exists (
				select from timeline later
				where later.case_id = t.case_id and later.n > t.n and later.action in (${sql.join(tellings)})
			)
		order by t.case_id
		limit 500`.execute(db);
	return rows;
}
