import { sql } from 'kysely';
import { asOfficer } from '#casework/as-officer.store.server.ts';
import type { Officer } from '#casework/case.ts';
import type { DeskFilter, DeskView } from '#casework/desk-filter.ts';
import { taskOwners } from '#casework/tasks.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import type { Db, Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

const PAGE = 30;

const rowsOf = (from: ReturnType<typeof filtered>) =>
	from
		.select([
			'id',
			'number',
			'procedure',
			'stage',
			'title',
			'unit',
			'handler',
			'township',
			'received_on',
			'due_on',
			'due_clock',
			'waiting_for',
			'open',
			'question_open',
			'matter',
			'identity'
		])
		.orderBy('open', 'desc')
		.orderBy(sql`due_on asc nulls last`)
		.orderBy('received_on', 'desc')
		.orderBy('id');

/** Everything that a view shows, over all its pages, in the same order: what is saved as a file is what was seen. */
export const deskRows = (
	db: Db,
	officer: Officer,
	county: County,
	filter: DeskFilter,
	today: string,
	limit: number
) =>
	asOfficer(db, officer, (own) =>
		rowsOf(filtered(own, officer, county, filter, today))
			.limit(limit)
			.execute()
	);

/** A page of the desk, what is due first on top; what stands still or has no clock comes last. */
export async function deskPage(db: Db, officer: Officer, county: County, filter: DeskFilter, today: string) {
	const [rows, count] = await asOfficer(db, officer, async (own) => {
		const from = filtered(own, officer, county, filter, today);
		const shown = rowsOf(from)
			.limit(PAGE)
			.offset((filter.page - 1) * PAGE);
		const all = from.select(({ fn }) => fn.countAll<number>().as('n'));
		return [await shown.execute(), await all.executeTakeFirstOrThrow()] as const;
	});
	return { rows, count: Number(count.n), pages: Math.max(1, Math.ceil(Number(count.n) / PAGE)) };
}

function filtered(db: Db, officer: Officer, county: County, filter: DeskFilter, today: string) {
	let from = db
		.selectFrom('cases')
		.where(casesVisibleTo(officer, county))
		.where(inView(officer, filter.view, today));
	if (filter.procedure) from = from.where('procedure', '=', filter.procedure);
	if (filter.stage) from = from.where('stage', '=', filter.stage);
	if (filter.unit) from = from.where('unit', '=', filter.unit);
	if (filter.words) {
		const like = `%${filter.words.replace(/[\\%_]/g, '\\$&')}%`;
		from = from.where((row) =>
			row.or([
				row('number', 'like', like),
				row('title', 'like', like),
				sql<boolean>`facts->>'story' like ${like}`
			])
		);
	}
	return from;
}

/** The saved views of the desk. Each is a condition over stage holders, never over people complained of, and one whole: it stands beside what the officer may see. */
function inView(officer: Officer, view: DeskView, today: string) {
	const roles = officer.roles as readonly string[];
	const sorts = roles.includes('dispatcher');
	switch (view) {
		case 'mine':
			return sql<boolean>`open and (handler = ${officer.account} or (handler is null and unit = ${officer.unit} and waiting_for = 'unit') or (${roles.includes('head')} and unit = ${officer.unit} and waiting_for in ('head', 'reviewer')) or (${sorts} and dispatcher = ${officer.unit} and waiting_for = 'dispatcher') or (${roles.includes('supervisor')} and dispatcher = ${officer.unit} and waiting_for = 'supervisor') or (waiting_for = 'co-unit' and exists (select 1 from co_units c where c.case_id = cases.id and c.unit = ${officer.unit})) or (${roles.includes('handler')} and exists (select 1 from deadlines d where d.case_id = cases.id and d.state = 'running' and d.body->>'unit' = ${officer.unit})))`;
		case 'tasks': {
			const own = (role: string) =>
				sql`array[${sql.join(Object.entries(taskOwners).flatMap(([task, owner]) => (owner === role ? [task] : [])))}]::text[]`;
			return sql<boolean>`((dispatcher = ${officer.unit} and ${sorts} and tasks && ${own('dispatcher')})
				or (unit = ${officer.unit} and tasks && ${own('handler')})
				or (unit = ${officer.unit} and ${roles.includes('head')} and tasks && ${own('head')})
				or exists (select 1 from co_units where co_units.case_id = cases.id and co_units.unit = ${officer.unit} and share_due is not null))`;
		}
		case 'unit':
			return sql<boolean>`open and unit = ${officer.unit}`;
		case 'to-sort':
			return sql<boolean>`open and dispatcher = ${officer.unit} and waiting_for = 'dispatcher'`;
		case 'to-sign':
			return sql<boolean>`open and unit = ${officer.unit} and waiting_for in ('head', 'reviewer')`;
		case 'late':
			return sql<boolean>`((open and due_on < ${today}) or exists (select 1 from co_units where co_units.case_id = cases.id and co_units.share_due < ${today}))`;
		case 'to-publish':
			return sql<boolean>`stage in ('served', 'reviewed', 'closed') and outcome is not null and not exists (select 1 from publications p where p.case_id = cases.id)`;
		case 'done':
			return sql<boolean>`not open`;
		case 'all':
			return sql<boolean>`true`;
	}
}

/** How many cases wait in each view, for the desk's menu. */
export async function deskCounts(
	db: Db,
	officer: Officer,
	county: County,
	views: readonly DeskView[],
	today: string
) {
	const row = await asOfficer(db, officer, (own) =>
		own
			.selectFrom('cases')
			.where(casesVisibleTo(officer, county))
			.select(
				views.map((view) =>
					sql<number>`count(*) filter (where ${inView(officer, view, today)})::int`.as(view)
				)
			)
			.executeTakeFirst()
	);
	return (row ?? {}) as Partial<Record<DeskView, number>>;
}

/** Whether an officer may open a case; a case that is not visible does not exist for them. */
export const isVisible = async (
	db: Db | Trx,
	officer: Officer,
	county: County,
	id: string
): Promise<boolean> =>
	(await db
		.selectFrom('cases')
		.select('id')
		.where('id', '=', id)
		.where(casesVisibleTo(officer, county))
		.executeTakeFirst()) !== undefined;
