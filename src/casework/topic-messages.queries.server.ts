import { sql } from 'kysely';
import type { TopicMessage } from '#jurisdiction/topics/message.ts';
import type { Db } from '#tables.ts';

/** Cases as messages to compare. Filers are told apart by the keyed hash of their contact; an anonymous case is a filer of its own. */
const rowsOf = (db: Db) =>
	db
		.selectFrom('cases')
		.select(['id', 'number', 'title', 'received_on', 'received_at', 'stage', 'township'])
		.select(sql<string>`left(coalesce(facts->>'story', ''), 1000)`.as('body'))
		.select((row) =>
			row
				.selectFrom('contact_keys')
				.select((key) => key.fn.min('contact_key').as('first'))
				.whereRef('contact_keys.case_id', '=', 'cases.id')
				.as('filer')
		);

export type TopicRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

export const asMessage = ({ id, title, body, received_at, filer, township }: TopicRow): TopicMessage => ({
	id,
	title,
	body,
	time: received_at.toISOString(),
	...(filer === null ? {} : { user: filer }),
	...(township === null ? {} : { where: township })
});

/** What an office that sorts has open, or got since that day; the newest, because comparing grows with the square. */
export const casesToCompare = (db: Db, dispatcher: string, since: string, most: number) =>
	rowsOf(db)
		.where('dispatcher', '=', dispatcher)
		.where('sealed', '=', false)
		.where('channel', '<>', 'inside')
		.where((row) => row.or([row('open', '=', true), row('received_on', '>=', since)]))
		.orderBy('received_at', 'desc')
		.orderBy('id')
		.limit(most)
		.execute();

/** Those of these cases that the condition lets through. */
export const topicCases = (
	db: Db,
	ids: readonly string[],
	visible: Parameters<ReturnType<typeof rowsOf>['where']>[0]
) =>
	ids.length === 0
		? Promise.resolve([])
		: rowsOf(db)
				.where('id', 'in', [...ids])
				.where(visible as never)
				.execute();
