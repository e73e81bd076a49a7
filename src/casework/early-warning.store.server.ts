import { sql } from 'kysely';
import { todayOf, type Context } from '#casework/context.server.ts';
import { asMessage, casesToCompare } from '#casework/topic-messages.queries.server.ts';
import { since, type KeptTopic } from '#casework/topic-days.ts';
import { addDays } from '#clocks/day.ts';
import { findTopics } from '#jurisdiction/topics/find-topics.ts';
import { tokenize } from '#jurisdiction/text/tokenizer.server.ts';

/** A case counts while it is open, and as long as this after it came. */
const RECENT_DAYS = 90;
const MOST_CASES = 1500;
const MOST_TOPICS = 20;
const KEPT_DAYS = 90;

/** Finds what several people write about, once a day for each office that sorts (early warning of part C). */
export async function findTopicsOfDay(context: Context): Promise<number> {
	const { db, now } = context;
	const today = todayOf(context);
	const offices = await db
		.selectFrom('cases')
		.select('dispatcher')
		.distinct()
		.where('sealed', '=', false)
		.execute();
	let found = 0;
	for (const { dispatcher } of offices) {
		const rows = await casesToCompare(db, dispatcher, addDays(today, -RECENT_DAYS), MOST_CASES);
		const earlier = await db
			.selectFrom('topic_days')
			.select('topics')
			.where('dispatcher', '=', dispatcher)
			.where('day', '<', today)
			.orderBy('day', 'desc')
			.limit(1)
			.executeTakeFirst();
		const topics: KeptTopic[] = findTopics(rows.map(asMessage), tokenize, Date.parse(addDays(today, 1)))
			.filter(({ people }) => people > 1)
			.slice(0, MOST_TOPICS)
			.map(({ place, members }) => ({ place, members, since: since(members, earlier?.topics ?? [], today) }));
		const values = {
			compared: sql<string[]>`${rows.map((row) => row.id)}::uuid[]`,
			topics: sql<KeptTopic[]>`${JSON.stringify(topics)}::jsonb`,
			made_at: now
		};
		await db
			.insertInto('topic_days')
			.values({ dispatcher, day: today, ...values })
			.onConflict((row) => row.columns(['dispatcher', 'day']).doUpdateSet(values))
			.execute();
		found += topics.length;
	}
	await db.deleteFrom('topic_days').where('day', '<', addDays(today, -KEPT_DAYS)).execute();
	return found;
}
