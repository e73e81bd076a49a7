import { sql } from 'kysely';
import type { Officer } from '#casework/case.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import { addDays, type Day } from '#clocks/day.ts';
import { findTopics } from '#jurisdiction/topics/find-topics.ts';
import { tokenize } from '#jurisdiction/text/tokenizer.server.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

/** A case counts while it is open, and as long as this after it came. */
const RECENT_DAYS = 90;
/** Comparing grows with the square; the newest are enough for a warning. */
const MOST_CASES = 1500;
const MOST_TOPICS = 20;

/**
 * What several people write about now, among the cases the officer may see. Filers are told apart by the keyed hash
 * of their contact and only ever counted; an anonymous case is a filer of its own.
 */
export async function topicsFor(db: Db, officer: Officer, county: County, today: Day) {
	const rows = await db
		.selectFrom('cases')
		.select(['id', 'number', 'title', 'received_on', 'received_at', 'stage', 'township'])
		.select(sql<string>`left(coalesce(facts->>'story', ''), 1000)`.as('body'))
		.select((row) =>
			row
				.selectFrom('contact_keys')
				.select((key) => key.fn.min('contact_key').as('first'))
				.whereRef('contact_keys.case_id', '=', 'cases.id')
				.as('filer')
		)
		.where(casesVisibleTo(officer, county))
		.where((row) => row.or([row('open', '=', true), row('received_on', '>=', addDays(today, -RECENT_DAYS))]))
		.orderBy('received_at', 'desc')
		.orderBy('id')
		.limit(MOST_CASES)
		.execute();
	const cases = new Map(rows.map((row) => [row.id, row]));
	const messages = rows.map(({ id, title, body, received_at, filer, township }) => ({
		id,
		title,
		body,
		time: received_at.toISOString(),
		user: filer ?? undefined,
		where: township ?? undefined
	}));
	const topics = findTopics(messages, tokenize, Date.parse(addDays(today, 1)))
		.filter(({ people }) => people > 1)
		.slice(0, MOST_TOPICS)
		.map(({ place, people, members }) => ({
			place,
			people,
			cases: members
				.flatMap((id) => cases.get(id) ?? [])
				.map(({ id, number, title, received_on, stage }) => ({
					id,
					number,
					title,
					received: received_on,
					stage
				}))
		}));
	return { compared: rows.length, topics };
}
