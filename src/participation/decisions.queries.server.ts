import { sql } from 'kysely';
import { clausesOf } from '#participation/clauses.ts';
import { publicBody } from '#participation/public-decision.ts';
import type { Db, Trx } from '#tables.ts';

const PAGE = 20;

/** What is drafted, as the body says; copies from before it did are of decisions. */
const kind = sql<'decision' | 'normative-draft'>`coalesce(body->>'kind', 'decision')`;

const columns = [
	'id',
	'title',
	'unit',
	'year',
	'stage',
	'listed_on',
	'changed_on',
	'call_from',
	'call_until'
] as const;

/** Decisions and normative documents whose call is open today, the one that ends first on top. */
export const openCalls = (db: Db, today: string) =>
	db
		.selectFrom('decisions')
		.select([...columns, kind.as('kind')])
		.where('stage', '=', 'calling')
		.where('call_until', '>=', today)
		.orderBy('call_until')
		.execute();

export async function findDecisions(db: Db, filter: { year?: number; stage?: string }, page: number) {
	let from = db.selectFrom('decisions').where(kind, '=', 'decision');
	if (filter.year) from = from.where('year', '=', filter.year);
	if (filter.stage) from = from.where('stage', '=', filter.stage);
	const [rows, count] = await Promise.all([
		from
			.select(columns)
			.orderBy('changed_on', 'desc')
			.orderBy('id')
			.limit(PAGE)
			.offset((page - 1) * PAGE)
			.execute(),
		from.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
	]);
	return { rows, count: Number(count.n), pages: Math.max(1, Math.ceil(Number(count.n) / PAGE)) };
}

/** The years that have a list, and the stages that some decision is in. */
export async function decisionValues(db: Db): Promise<{ years: number[]; stages: string[] }> {
	const rows = await db
		.selectFrom('decisions')
		.select(['year', 'stage'])
		.where(kind, '=', 'decision')
		.distinct()
		.execute();
	const years = [...new Set(rows.flatMap((row) => (row.year === null ? [] : [row.year])))].sort(
		(a, b) => b - a
	);
	return { years, stages: [...new Set(rows.map((row) => row.stage))] };
}

/** Normative documents that are drafted, and those that became what the catalogue shows; the newest step first. */
export const documentsDrafted = (db: Db) =>
	db
		.selectFrom('decisions')
		.select(columns)
		.where(kind, '=', 'normative-draft')
		.where('stage', 'not in', ['document-in-force', 'document-dropped'])
		.orderBy('changed_on', 'desc')
		.orderBy('id')
		.limit(100)
		.execute();

/** Everything on the yearly list, with what was taken off it and when it was put on. */
export const yearlyList = (db: Db, year: number) =>
	db
		.selectFrom('decisions')
		.select(columns)
		.where(kind, '=', 'decision')
		.where('year', '=', year)
		.orderBy('listed_on')
		.orderBy('id')
		.execute();

/** One decision as the public reads it. */
export async function findDecision(db: Db, id: string) {
	const row = await db
		.selectFrom('decisions')
		.select([...columns, 'body'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...row, body: publicBody.parse(row.body) } : null;
}

export const decisionEvents = async (db: Db | Trx, id: string, after = 0) =>
	(
		await db
			.selectFrom('decision_events')
			.select(['n', 'on_day', 'action', 'unit', 'details'])
			.where('decision_id', '=', id)
			.where('n', '>', after)
			.orderBy('n')
			.execute()
	).map((row) => ({ ...row, details: row.details as Readonly<Record<string, unknown>> }));

/** The newest steps of all decisions, for the feed. */
export const latestEvents = (db: Db) =>
	db
		.selectFrom('decision_events')
		.innerJoin('decisions', 'decisions.id', 'decision_events.decision_id')
		.select(['decisions.id', 'title', 'n', 'on_day', 'action'])
		.orderBy('on_day', 'desc')
		.orderBy('n', 'desc')
		.limit(40)
		.execute();

export const versionList = (db: Db, id: string) =>
	db
		.selectFrom('decision_versions')
		.select(['n', 'made_on'])
		.where('decision_id', '=', id)
		.orderBy('n')
		.execute();

export const findVersion = (db: Db, id: string, n: number) =>
	db
		.selectFrom('decision_versions')
		.select(['n', 'made_on', 'text', 'explanation'])
		.where('decision_id', '=', id)
		.where('n', '=', n)
		.executeTakeFirst();

/** Opinions that were cleared for everybody, oldest first. */
export async function shownOpinions(db: Db, decisionId: string, page: number) {
	const from = db.selectFrom('opinions_shown').where('decision_id', '=', decisionId);
	const [rows, count] = await Promise.all([
		from
			.select(['id', 'clause', 'text', 'nickname', 'shown_on'])
			.orderBy('shown_on')
			.orderBy('id')
			.limit(PAGE)
			.offset((page - 1) * PAGE)
			.execute(),
		from.select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow()
	]);
	return { rows, count: count.n, pages: Math.max(1, Math.ceil(count.n / PAGE)) };
}

/** The case behind a public address and the unit that leads it: read inside only, when an opinion begins. */
export const caseOfDecision = (db: Db, id: string) =>
	db
		.selectFrom('decision_links')
		.innerJoin('cases', 'cases.id', 'decision_links.case_id')
		.select(['cases.id', 'cases.unit', 'cases.dispatcher', 'cases.stage'])
		.where('decision_id', '=', id)
		.executeTakeFirst();

/** The names of the clauses of the draft that stands on this case, as the public reads it; none where it has none. */
export async function clauseNames(db: Db, publicDb: Db, caseId: string): Promise<string[]> {
	const id = await decisionOfCase(db, caseId);
	const newest = id === null ? undefined : (await versionList(publicDb, id)).at(-1);
	const version = id !== null && newest ? await findVersion(publicDb, id, newest.n) : undefined;
	return clausesOf(version?.text ?? '').flatMap(({ name }) => (name === '' ? [] : [name]));
}

export const decisionOfCase = async (db: Db | Trx, caseId: string): Promise<string | null> =>
	(
		await db
			.selectFrom('decision_links')
			.select('decision_id')
			.where('case_id', '=', caseId)
			.executeTakeFirst()
	)?.decision_id ?? null;
