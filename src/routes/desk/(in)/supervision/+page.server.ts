import { boardOf } from './board.server.ts';
import { boardViews } from '#supervision/board-filter.ts';
import { boardCounts, lateUnits } from '#supervision/board.queries.server.ts';
import type { PageServerLoad } from './$types';

/** What is late, whose, why and for how long. Computed at each visit. */
export const load: PageServerLoad = async (event) => {
	const { officer, context, today, filter, naming, lines, units, kinds } = await boardOf(event);
	const { db, county } = context;
	const [counts, late] = await Promise.all([
		boardCounts(db, officer, county, boardViews, today),
		lateUnits(db, officer, county, today)
	]);
	return {
		filter,
		lines,
		counts,
		acts: officer.roles.includes('supervisor'),
		late: late.map((row) => ({ ...row, name: naming.unit(row.unit) })),
		units: [...new Set([...units, ...(filter.unit ? [filter.unit] : [])])].map((value) => ({
			value,
			label: naming.unit(value)
		})),
		kinds: [...new Set([...kinds, ...(filter.procedure ? [filter.procedure] : [])])]
	};
};
