import type { Officer } from '#casework/case.ts';
import { asMessage, topicCases, type TopicRow } from '#casework/topic-messages.queries.server.ts';
import { since, type KeptTopic } from '#casework/topic-days.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import { addDays, type Day } from '#clocks/day.ts';
import { findTopics } from '#jurisdiction/topics/find-topics.ts';
import { peopleIn } from '#jurisdiction/topics/heat.ts';
import { tokenize } from '#jurisdiction/text/tokenizer.server.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

/**
 * What several people wrote about, as the last night found it, among the cases that the officer may see now. Where a
 * topic holds one that is kept from this officer, all are found again from the others alone, words and all (INV-01).
 */
export async function topicsFor(db: Db, officer: Officer, county: County) {
	const night = await db
		.selectFrom('topic_days')
		.select(['day', 'compared', 'topics'])
		.where('dispatcher', '=', officer.unit)
		.orderBy('day', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!night) return { day: null, compared: 0, topics: [] };
	const rows = await topicCases(db, night.compared, casesVisibleTo(officer, county) as never);
	const cases = new Map(rows.map((row) => [row.id, row]));
	const kept = night.topics.every(({ members }) => members.every((id) => cases.has(id)))
		? night.topics
		: foundAgain(rows, night.topics, night.day as Day);
	const topics = kept.flatMap(({ place, since: first, members }) => {
		const seen = members.flatMap((id) => cases.get(id) ?? []);
		const people = peopleIn(seen.map(asMessage));
		return people > 1 ? [{ place, people, since: first, cases: seen.map(shown) }] : [];
	});
	return { day: night.day, compared: rows.length, topics };
}

const shown = ({ id, number, title, received_on, stage }: TopicRow) => ({
	id,
	number,
	title,
	received: received_on,
	stage
});

const foundAgain = (rows: readonly TopicRow[], before: readonly KeptTopic[], day: Day): KeptTopic[] =>
	findTopics(rows.map(asMessage), tokenize, Date.parse(addDays(day, 1))).map(({ place, members }) => ({
		place,
		members,
		since: since(members, before, day)
	}));
