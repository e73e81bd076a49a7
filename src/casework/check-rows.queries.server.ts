import { sql } from 'kysely';
import { GONE, rowKinds } from '#register/rows.store.server.ts';
import type { Db } from '#tables.ts';

/** What does not agree: a name for the kind of disagreement, and where. */
export type Finding = { readonly what: string; readonly where: string };

const kinds = Object.keys(rowKinds);
const staying = Object.entries(rowKinds).flatMap(([kind, row]) => ('stays' in row ? [kind] : []));

/**
 * Rows of today that are not what the register committed to last, that never entered it, or that are gone without its
 * knowing. What stays has no second version; what was said in a filing gets one only where words were destroyed, a
 * sealed part was split off, or a person had the own data corrected.
 */
export async function changedRows(db: Db): Promise<Finding[]> {
	const { rows } = await sql<Finding>`
		with newest as (
			select distinct on (kind, subject) kind, subject, n, salt, commitment
			from register_entries where kind = any(${kinds}) order by kind, subject, n desc
		)
		select case when e.kind is null then 'not-in-register' else 'content' end as what,
			coalesce(e.kind, r.kind) || ' ' || coalesce(e.subject, r.subject) as where
		from newest e
		full join registered_rows r on r.kind = e.kind and r.subject = e.subject
		where e.kind is null
			or e.commitment <> sha256(e.salt || convert_to(coalesce(r.text, ${GONE}), 'UTF8'))
			or (e.kind = any(${staying}) and e.n > case when r.kind is null then 2 else 1 end)
			or (e.kind = 'filing' and e.n > 1
				and e.n > 1 + (select count(*) from tombstones t where t.case_id::text = e.subject)
					+ (select count(*) from timeline t where t.case_id::text = e.subject and t.action = 'tidy')
					+ (select count(*) from data_requests d where d.case_id::text = e.subject and d.kind = 'correct'))`.execute(
		db
	);
	return rows;
}

/** Cases that stand elsewhere than their timeline says: stage and version are copies of it. */
export async function straysFromTimeline(db: Db): Promise<Finding[]> {
	const { rows } = await sql<Finding>`
		select 'stage' as what, c.id::text as where from cases c
		left join lateral (
			select t.n, t.to_stage from timeline t where t.case_id = c.id order by t.n desc limit 1
		) last on true
		where last.n is distinct from c.version or last.to_stage is distinct from c.stage`.execute(db);
	return rows;
}
