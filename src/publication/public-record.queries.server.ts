import { sql, type ExpressionBuilder } from 'kysely';
import { termsOf } from '#publication/bigrams.ts';
import { matches } from '#publication/matches.queries.server.ts';
import type { RecordFilter } from '#publication/record-filter.ts';
import type { Db, Schema } from '#tables.ts';

const PAGE = 10;

/** A page of published outcomes, newest first, and how many there are in all. */
export async function findRecords(db: Db, filter: RecordFilter, page: number) {
	const from = db.selectFrom('public_records').where((row) => row.and(conditions(row, filter)));
	const [rows, count] = await Promise.all([
		from
			.select([
				'id',
				'procedure',
				'unit',
				'task',
				'township',
				'title',
				'outcome',
				'answered_on',
				'published_on',
				'days',
				'in_time'
			])
			.select(sql<string>`left(question, 160)`.as('question'))
			.orderBy('published_on', 'desc')
			.orderBy('id')
			.limit(PAGE)
			.offset((page - 1) * PAGE)
			.execute(),
		from.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
	]);
	return { rows, count: Number(count.n), pages: Math.max(1, Math.ceil(Number(count.n) / PAGE)) };
}

/** What can be filtered for: only values that some record has, so that no choice leads to nothing. */
export async function recordedValues(
	db: Db
): Promise<Record<'unit' | 'task' | 'month' | 'outcome', string[]>> {
	const { rows } = await sql<{ kind: string; value: string }>`
		select 'unit' as kind, unit as value from public_records
		union select 'task', task from public_records where task is not null
		union select 'outcome', outcome from public_records where outcome <> ''
		union select 'month', to_char(answered_on, 'YYYY-MM') from public_records
		order by 1, 2`.execute(db);
	const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.value);
	return { unit: of('unit'), task: of('task'), month: of('month').reverse(), outcome: of('outcome') };
}

/** One record, by its public address. */
export const findRecord = (db: Db, id: string) =>
	db
		.selectFrom('public_records')
		.select([
			'id',
			'procedure',
			'task',
			'matter',
			'unit',
			'township',
			'title',
			'question',
			'answer',
			'basis',
			'outcome',
			'received_on',
			'answered_on',
			'days',
			'in_time',
			'published_on'
		])
		.where('id', '=', id)
		.executeTakeFirst();

/** Everything that is published of cases, newest first, for machines. */
export const allRecords = (db: Db) =>
	db
		.selectFrom('public_records')
		.select([
			'id',
			'procedure',
			'unit',
			'task',
			'township',
			'title',
			'question',
			'answer',
			'basis',
			'outcome'
		])
		.select(['received_on', 'answered_on', 'days', 'in_time', 'published_on'])
		.orderBy('published_on', 'desc')
		.orderBy('id')
		.limit(20_000)
		.execute();

type Row = ExpressionBuilder<Schema, 'public_records'>;

function conditions(row: Row, filter: RecordFilter) {
	const equal = (['procedure', 'task', 'unit', 'township', 'outcome'] as const).flatMap((key) =>
		filter[key] ? [row(key, '=', filter[key])] : []
	);
	const month = filter.month ? [sql<boolean>`to_char(answered_on, 'YYYY-MM') = ${filter.month}`] : [];
	return [...equal, ...month, ...termsOf(filter.words ?? '').flatMap((term) => matches(term))];
}
