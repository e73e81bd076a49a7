import { sql } from 'kysely';
import type { Day } from '#clocks/day.ts';
import { petitionKinds, type PetitionYear } from '#disclosure/annual-report/petition-tables.ts';
import type { Db, Trx } from '#tables.ts';

const petitions = sql`cases.procedure in (${sql.join(petitionKinds)})`;

/** What the register holds of the petitions of a year, counted; `asOf` is the last day that counts. */
export async function petitionYear(db: Db | Trx, year: number, asOf: Day): Promise<PetitionYear> {
	const within = sql`between ${`${year}-01-01`}::date and ${asOf}::date`;
	const rows = async <R>(query: ReturnType<typeof sql<R>>): Promise<R[]> => (await query.execute(db)).rows;
	return {
		received: await rows(sql<PetitionYear['received'][number]>`
			select procedure, channel, count(*)::int as n,
				count(*) filter (where exists (
					select from case_links l where l.case_id = cases.id and l.kind = 'repeat'))::int as repeats,
				count(*) filter (where exists (
					select from parties p where p.case_id = cases.id and p.part = 'joint'))::int as joint
			from cases where ${petitions} and received_on ${within}
			group by procedure, channel`),
		steps: await rows(sql<PetitionYear['steps'][number]>`
			select cases.procedure, t.action,
				case when t.action in ('decide-review', 'decide-recheck', 'enter-review-result', 'enter-recheck-result')
					then t.details->>'outcome' else '' end as said,
				count(distinct cases.id)::int as n
			from timeline t join cases on cases.id = t.case_id
			where ${petitions} and t.on_day ${within}
			group by 1, 2, 3`),
		answers: await rows(sql<PetitionYear['answers'][number]>`
			select cases.procedure, draft.outcome, count(*)::int as n
			from timeline t join cases on cases.id = t.case_id
			cross join lateral (
				select d.details->>'outcome' as outcome from timeline d
				where d.case_id = t.case_id and d.n < t.n and d.action = 'draft' order by d.n desc limit 1
			) draft
			where ${petitions} and t.action = 'sign' and t.on_day ${within}
			group by 1, 2`),
		stages: await rows(sql<PetitionYear['stages'][number]>`
			select cases.procedure, last.to_stage as stage, count(*)::int as n
			from cases cross join lateral (
				select to_stage from timeline t
				where t.case_id = cases.id and t.on_day <= ${asOf}::date order by t.n desc limit 1
			) last
			where ${petitions} and received_on <= ${asOf}::date
			group by 1, 2`),
		clocks: await rows(sql<PetitionYear['clocks'][number]>`
			select d.clock, count(*)::int as due,
				count(*) filter (where d.met_on is not null and d.met_on <= d.due_on)::int as "inTime"
			from deadlines d join cases on cases.id = d.case_id
			where ${petitions} and d.state <> 'dropped' and d.due_on ${within}
			group by 1`),
		orders: await rows(sql<PetitionYear['orders'][number]>`
			select coalesce(sent.details->>'proposal', sent.action) as what, count(*)::int as sent,
				count(answer.n)::int as answered, count(ended.n)::int as cleared,
				count(*) filter (where answer.said = 'adopted')::int as adopted,
				count(*) filter (where answer.said = 'partly-adopted')::int as partly,
				count(*) filter (where answer.said = 'not-adopted')::int as declined
			from cases
			join timeline sent on sent.case_id = cases.id and sent.on_day ${within}
				and sent.action in ('send-slip', 'send-letter', 'interview', 'send-proposal', 'refer')
			left join lateral (
				select t.n, t.details->>'takenUp' as said from timeline t
				where t.case_id = cases.id and t.n > sent.n and t.on_day <= ${asOf}::date
					and t.action = case sent.action when 'refer' then 'enter-referral-answer' else 'answer-order' end
				order by t.n limit 1
			) answer on true
			left join lateral (
				select t.n from timeline t
				where t.case_id = cases.id and t.n > sent.n and t.on_day <= ${asOf}::date and t.action = 'accept-answer'
				limit 1
			) ended on true
			where cases.procedure = 'supervision-order' and cases.dispatcher = 'petitions'
			group by 1`),
		units: await rows(sql<PetitionYear['units'][number]>`
			select unit, sum(accused)::int as accused, sum(led)::int as led from (
				select a.unit, count(distinct cases.id) as accused, 0 as led
				from accused a join cases on cases.id = a.case_id
				where ${petitions} and received_on ${within} and a.unit is not null group by 1
				union all
				select unit, 0, count(*) from cases
				where ${petitions} and received_on ${within} and unit is not null group by 1
			) each_way group by unit`),
		matters: await rows(sql<PetitionYear['matters'][number]>`
			select matter, task, count(*)::int as n from cases
			where ${petitions} and received_on ${within} and matter is not null
			group by 1, 2`)
	};
}
