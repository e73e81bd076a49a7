import { sql, type ExpressionBuilder } from 'kysely';
import type { Officer } from '#casework/case.ts';
import { notKeptAway } from '#casework/visible.queries.server.ts';
import type { Schema } from '#tables.ts';
import type { County } from '#units/county.ts';

/** What each office supervises: the petition office petitions, justice enforcement, the government office everything. */
const supervises: Readonly<Record<string, readonly string[] | 'all'>> = {
	petitions: ['petition', 'suggestion', 'message', 'fee-report'],
	justice: ['unlawful-act', 'fee-report', 'plan-progress'],
	'rule-of-law-office': ['plan-progress'],
	'gov-office': 'all',
	government: 'all'
};

/** Who has the board: supervising officers, and leaders who read it. */
export const mayReadBoard = (officer: Officer): boolean =>
	officer.roles.includes('supervisor') || officer.roles.includes('leader');

/**
 * The one starting condition of every list, count and file of supervision. A sealed accusation is never in it, and
 * whoever is complained of, or stands below, finds nothing of that case (INV-01, INV-02).
 */
export function supervisedBy(officer: Officer, county: County) {
	const own = supervises[officer.unit] ?? [];
	const apart = notKeptAway(officer, county);
	return (row: ExpressionBuilder<Schema, 'cases'>) =>
		row.and([
			sql<boolean>`${mayReadBoard(officer)}`,
			row('sealed', '=', false),
			row('merged_into', 'is', null),
			own === 'all'
				? sql<boolean>`true`
				: row.or([
						row('dispatcher', '=', officer.unit),
						...(own.length > 0 ? [row('procedure', 'in', [...own])] : [])
					]),
			apart(row)
		]);
}
