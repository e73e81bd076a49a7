import { sql } from 'kysely';
import { loadCase } from '#casework/case.queries.server.ts';
import type { Context } from '#casework/context.server.ts';
import { contributionsOf } from '#casework/counted.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import type { Procedure } from '#casework/procedure.ts';
import { difference, type Change } from '#statistics/contributions.ts';
import type { Db } from '#tables.ts';

const PAGE = 500;

/** All figures counted anew from the cases, cell by cell; cells that come to nothing are left out. */
export async function recount(
	db: Db,
	context: Pick<Context, 'calendar' | 'figures'>,
	procedures: readonly Procedure[]
): Promise<Change[]> {
	let cells: Change[] = [];
	for (let after: string | null = null; ;) {
		const page = db.selectFrom('cases').select(['id', 'procedure']).orderBy('id').limit(PAGE);
		const rows = await (after === null ? page : page.where('id', '>', after)).execute();
		for (const row of rows) {
			const procedure = procedures.find((one) => one.id === row.procedure);
			const on = procedure && (await loadCase(db, row.id));
			if (!on) throw new Error(`no procedure ${row.procedure}`);
			cells.push(...contributionsOf(procedure, on, deadlinesOf(procedure, on.timeline, context)));
		}
		cells = difference([], cells);
		after = rows.at(-1)?.id ?? null;
		if (rows.length < PAGE) return cells;
	}
}

/** The figures as they are kept: changes and totals together. They equal a recount. */
export async function keptFigures(db: Db): Promise<Change[]> {
	const { rows } = await sql<Change>`
		select day, measure, procedure, unit, task, township, sum(n)::int as change from (
			select day, measure, procedure, unit, task, township, change as n from statistic_changes
			union all
			select day, measure, procedure, unit, task, township, total as n from statistic_totals
		) as counted group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0`.execute(db);
	return rows;
}
