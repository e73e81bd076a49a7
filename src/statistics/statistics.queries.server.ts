import { sql, type RawBuilder } from 'kysely';
import { INSIDE } from '#statistics/contributions.ts';
import type { Dimension } from '#statistics/dimension.ts';
import type { Db } from '#tables.ts';

export type Filter = Partial<Record<'procedure' | 'unit' | 'task' | 'township', string>> & {
	from?: string;
	to?: string;
	/** What offices file among themselves, in place of what residents filed. */
	inside?: true;
};

/** Sums of every measure, for each value of a dimension; '' is what has no value there yet. */
export type Sums = ReadonlyMap<string, Readonly<Record<string, number>>>;

const columns: Readonly<Record<Dimension, RawBuilder<string>>> = {
	procedure: sql<string>`procedure`,
	unit: sql<string>`unit`,
	task: sql<string>`task`,
	township: sql<string>`township`,
	month: sql<string>`to_char(day, 'YYYY-MM')`
};

/**
 * Reads figures from changes and totals together. What is due counts up to the day before `today`: on its last
 * day a case is not late yet.
 */
export async function sumsBy(
	db: Db,
	dimension: Dimension | 'county',
	filter: Filter,
	today: string
): Promise<Sums> {
	const by = dimension === 'county' ? sql<string>`''` : columns[dimension];
	const where = conditions(filter, today);
	const measure = filter.inside ? sql<string>`substr(measure, ${INSIDE.length + 1})` : sql<string>`measure`;
	const { rows } = await sql<{ key: string; measure: string; n: number }>`
		select ${by} as key, ${measure} as measure, sum(n)::int as n from (
			select day, measure, procedure, unit, task, township, change as n from statistic_changes
			union all
			select day, measure, procedure, unit, task, township, total as n from statistic_totals
		) as counted where ${where} group by 1, 2`.execute(db);
	const sums = new Map<string, Record<string, number>>();
	for (const { key, measure, n } of rows) {
		const row = sums.get(key) ?? {};
		row[measure] = n;
		sums.set(key, row);
	}
	return sums;
}

function conditions(filter: Filter, today: string): RawBuilder<unknown> {
	const parts: RawBuilder<unknown>[] = [
		sql`(measure not in ('due', 'in-time', 'late-answered', 'inside:due', 'inside:in-time', 'inside:late-answered') or day < ${today})`,
		filter.inside ? sql`measure like ${`${INSIDE}%`}` : sql`measure not like ${`${INSIDE}%`}`
	];
	for (const key of ['procedure', 'unit', 'task', 'township'] as const) {
		if (filter[key] !== undefined) parts.push(sql`${sql.ref(key)} = ${filter[key]}`);
	}
	if (filter.from !== undefined) parts.push(sql`day >= ${filter.from}`);
	if (filter.to !== undefined) parts.push(sql`day <= ${filter.to}`);
	return sql.join(parts, sql` and `);
}
