import { sql } from 'kysely';
import type { Case, Officer } from '#casework/case.ts';
import { LIKE, likeness } from '#casework/likeness.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import { addDays } from '#clocks/day.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

const columns = ['id', 'number', 'procedure', 'stage', 'title', 'received_on'] as const;

/** Other cases of the same telephone number or address, as far as the officer may see them. */
export const sameContact = (db: Db, officer: Officer, county: County, on: Case) =>
	db
		.selectFrom('cases')
		.select(columns)
		.where(casesVisibleTo(officer, county))
		.where('id', '<>', on.id)
		.where((row) =>
			row(
				'id',
				'in',
				row
					.selectFrom('contact_keys as theirs')
					.innerJoin('contact_keys as own', 'own.contact_key', 'theirs.contact_key')
					.select('theirs.case_id')
					.where('own.case_id', '=', on.id)
			)
		)
		.orderBy('received_on', 'desc')
		.limit(10)
		.execute();

/** Cases of the last year that read alike, most alike first: perhaps the same matter, filed twice. */
export async function readAlike(db: Db, officer: Officer, county: County, on: Case) {
	const rows = await db
		.selectFrom('cases')
		.select(columns)
		.select(sql<string>`left(coalesce(facts->>'story', ''), 600)`.as('story'))
		.where(casesVisibleTo(officer, county))
		.where('id', '<>', on.id)
		.where('procedure', '=', on.procedure)
		.where('received_on', '>=', addDays(on.receivedOn, -365))
		.where((row) =>
			row.or([
				row('township', 'is', null),
				...(on.township ? [row('township', '=', on.township)] : [sql<boolean>`true`])
			])
		)
		.orderBy('received_on', 'desc')
		.limit(300)
		.execute();
	const own = `${on.title} ${(on.facts['story'] ?? '').slice(0, 600)}`;
	return rows
		.map(({ story, ...row }) => ({ ...row, like: likeness(own, `${row.title} ${story}`) }))
		.filter((row) => row.like >= LIKE)
		.toSorted((a, b) => b.like - a.like)
		.slice(0, 5);
}
