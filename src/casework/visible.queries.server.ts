import { sql, type ExpressionBuilder } from 'kysely';
import type { Officer } from '#casework/case.ts';
import { bareName } from '#casework/decide.ts';
import type { Db, Schema } from '#tables.ts';
import type { County } from '#units/county.ts';
import { blockersOf } from '#units/recusal.ts';

/**
 * The one starting condition for every list, count and search of the desk: the case stands with the officer's unit,
 * is not sealed, and neither the unit, nor one above it, nor the officer is complained of (INV-01).
 */
export function casesVisibleTo(officer: Officer, county: County) {
	const apart = notKeptAway(officer, county);
	return (row: ExpressionBuilder<Schema, 'cases'>) =>
		row.and([
			sql<boolean>`${readsCases(officer)}`,
			row('sealed', '=', officer.roles.includes('liaison')),
			row.or([
				row('dispatcher', '=', officer.unit),
				row('unit', '=', officer.unit),
				row.exists(
					row
						.selectFrom('co_units')
						.select('co_units.unit')
						.whereRef('co_units.case_id', '=', 'cases.id')
						.where('co_units.unit', '=', officer.unit)
				)
			]),
			row('destroyed_on', 'is', null),
			apart(row)
		]);
}

/** Whether a post has to do with cases at all. Running the portal, its archive or its safety shows none by itself. */
export const readsCases = (officer: Officer): boolean => officer.roles.some((role) => reading.includes(role));

const reading: readonly string[] = [
	...['registrar', 'dispatcher', 'handler', 'head', 'liaison', 'supervisor', 'leader']
];

/** The officer is not complained of, nor the unit, nor one above it; whoever supervises is held to it as well. */
export function notKeptAway(officer: Officer, county: County) {
	const unitsAbove = blockersOf(county, officer.unit);
	return (row: ExpressionBuilder<Schema, 'cases'>) =>
		row.not(
			row.exists(
				row
					.selectFrom('accused')
					.select('accused.n')
					.whereRef('accused.case_id', '=', 'cases.id')
					.where((accused) =>
						accused.or([
							accused('accused.unit', 'in', unitsAbove),
							sql<boolean>`position(${bareName(officer.name)} in regexp_replace(normalize(accused.person, NFKC), '\\s', '', 'g')) > 0`
						])
					)
			)
		);
}

/** Of some cases, those that the officer may see. */
export async function visibleOf(
	db: Db,
	officer: Officer,
	county: County,
	ids: readonly string[]
): Promise<string[]> {
	const known = ids.filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
	if (known.length === 0) return [];
	const rows = await db
		.selectFrom('cases')
		.select('id')
		.where('id', 'in', known)
		.where(casesVisibleTo(officer, county))
		.execute();
	return rows.map((row) => row.id);
}
