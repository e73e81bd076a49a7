import { sql } from 'kysely';
import type { Db } from '#tables.ts';

const PAGE = 50;

/** 'new': in no group; a number: that group; 'aside', 'objections', or all. */
export type OpinionView = 'new' | 'aside' | 'objections' | 'all' | number;

const inView = (view: OpinionView) =>
	typeof view === 'number'
		? sql<boolean>`opinions.group_n = ${view}`
		: {
				new: sql<boolean>`cases.stage = 'opinion-registered' and opinions.kind = 'opinion'`,
				aside: sql<boolean>`cases.stage = 'opinion-set-aside'`,
				objections: sql<boolean>`opinions.kind = 'objection'`,
				all: sql<boolean>`true`
			}[view];

const opinionsOn = (db: Db, decisionCase: string) =>
	db
		.selectFrom('opinions')
		.innerJoin('cases', 'cases.id', 'opinions.case_id')
		.where('opinions.decision_case', '=', decisionCase);

const shownColumns = (from: ReturnType<typeof opinionsOn>) =>
	from.select([
		'cases.id',
		'cases.number',
		'cases.title',
		'cases.stage',
		'cases.version',
		'cases.channel',
		'cases.received_on',
		'opinions.clause',
		'opinions.group_n',
		'opinions.supports',
		sql<string>`cases.facts->>'story'`.as('story'),
		sql<string>`coalesce(cases.facts->>'proposal', '')`.as('proposal')
	]);

/** A page of the opinions on a decision, oldest first, as they came. */
export async function opinionPage(db: Db, decisionCase: string, view: OpinionView, page: number) {
	const from = opinionsOn(db, decisionCase).where(inView(view));
	const [rows, count] = await Promise.all([
		shownColumns(from)
			.orderBy('cases.received_at')
			.orderBy('cases.id')
			.limit(PAGE)
			.offset((page - 1) * PAGE)
			.execute(),
		from.select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow()
	]);
	return { rows, count: count.n, pages: Math.max(1, Math.ceil(count.n / PAGE)) };
}

/** Opinions in no group yet, with their words: what likeness is measured on. */
export const ungroupedTexts = (db: Db, decisionCase: string) =>
	opinionsOn(db, decisionCase)
		.where(inView('new'))
		.select(['cases.id', 'cases.title', 'opinions.supports', sql<string>`cases.facts->>'story'`.as('story')])
		.orderBy('cases.received_at')
		.limit(1000)
		.execute();

/** How many opinions stand where. */
export async function opinionCounts(db: Db, decisionCase: string) {
	const views = ['new', 'aside', 'objections', 'all'] as const;
	const [row, groups] = await Promise.all([
		opinionsOn(db, decisionCase)
			.select(views.map((view) => sql<number>`count(*) filter (where ${inView(view)})::int`.as(view)))
			.executeTakeFirst(),
		opinionsOn(db, decisionCase)
			.select(['opinions.group_n', sql<number>`count(*)::int`.as('n')])
			.where('opinions.group_n', 'is not', null)
			.groupBy('opinions.group_n')
			.execute()
	]);
	return {
		views: Object.fromEntries(views.map((view) => [view, Number(row?.[view] ?? 0)])) as Record<
			(typeof views)[number],
			number
		>,
		groups: Object.fromEntries(groups.map((one) => [String(one.group_n), one.n]))
	};
}

/** Grouped opinions whose decision has published its table: each is owed the answer of its group. */
export const owedAnswers = (db: Db, limit: number) =>
	db
		.selectFrom('opinions')
		.innerJoin('cases', 'cases.id', 'opinions.case_id')
		.innerJoin('decision_links', 'decision_links.case_id', 'opinions.decision_case')
		.innerJoin('decisions', 'decisions.id', 'decision_links.decision_id')
		.select(['cases.id', 'opinions.group_n', 'decisions.body'])
		.where('cases.stage', '=', 'opinion-grouped')
		.where(sql<boolean>`jsonb_typeof(decisions.body->'feedback') = 'object'`)
		.where(
			sql<boolean>`exists (select from jsonb_array_elements(decisions.body->'feedback'->'rows') r where (r->>'group')::int = opinions.group_n)`
		)
		.orderBy('cases.received_at')
		.limit(limit)
		.execute();

/** The opinions that a sheet brought, in its order; the key is that of the sheet. */
export async function enteredOpinions(db: Db, key: string) {
	const rows = await db
		.selectFrom('submissions')
		.innerJoin('cases', 'cases.id', 'submissions.case_id')
		.select(['form_key', 'cases.number', 'cases.title'])
		.where(sql<boolean>`starts_with(form_key, ${`${key}:`})`)
		.execute();
	const place = (row: { form_key: string }) => Number(row.form_key.split(':').at(-1));
	return rows.sort((a, b) => place(a) - place(b));
}

export const enteredCount = async (db: Db, key: string): Promise<number> =>
	(await enteredOpinions(db, key)).length;
