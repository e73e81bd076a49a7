import { sql } from 'kysely';
import type { Context } from '#casework/context.server.ts';
import { figureOf, frozenShape, reportId, type Frozen } from '#disclosure/annual-report/report.ts';
import { enforcementCells } from '#disclosure/annual-report/rows.ts';
import { cellOfResult } from '#disclosure/annual-report/table-two.ts';
import type { Db, Trx } from '#tables.ts';
import { findUnit, nameOn } from '#units/units.ts';

type Bodies = Frozen['bodies'];

/**
 * The county's enforcement by body: as each said in its own published report, which may add what is not on the portal,
 * and otherwise as counted from the decisions that it published.
 */
export async function bodiesOf(
	db: Db | Trx,
	{ county }: Pick<Context, 'county'>,
	year: number
): Promise<Bodies> {
	const { rows } = await sql<{ unit: string; theme: string; n: number }>`
		select unit, theme, count(*)::int as n from public_disclosures
		where current and kind = 'result' and formed_on between ${`${year}-01-01`} and ${`${year}-12-31`}
		group by unit, theme`.execute(db);
	const own = await db
		.selectFrom('yearly_reports')
		.select(['body', 'frozen'])
		.where('kind', '=', 'enforcement')
		.where('year', '=', year)
		.where('id', '<>', reportId('enforcement', 'county', year))
		.where('published_on', 'is not', null)
		.execute();
	const reports = new Map(own.map((row) => [row.body, frozenShape.parse(row.frozen)]));
	const units = [...new Set([...reports.keys(), ...rows.map((row) => row.unit)])].toSorted();
	return units.map((unit) => {
		const report = reports.get(unit);
		const counted = rows.filter((row) => row.unit === unit);
		const cells = report
			? Object.fromEntries(enforcementCells.map((cell) => [cell, figureOf(report, cell)]))
			: Object.fromEntries(counted.map((row) => [cellOfResult[row.theme] ?? 'other-acts', row.n]));
		const body = findUnit(county, unit);
		const name = (language: 'zh' | 'en') => (body ? nameOn(body, `${year}-12-31`, language, 'full') : unit);
		return { unit, name: { zh: name('zh'), en: name('en') }, cells, own: report !== undefined };
	});
}

/** What the bodies counted together. */
export function sumOf(bodies: Bodies): Readonly<Record<string, number>> {
	const sums: Record<string, number> = {};
	for (const { cells } of bodies)
		for (const [cell, n] of Object.entries(cells))
			sums[cell] = Math.round(((sums[cell] ?? 0) + n) * 100) / 100;
	return sums;
}
