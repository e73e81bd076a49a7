import type { Db } from '#tables.ts';

/** Hearings and reviews by experts that stand on a decision, as the desk links them. */
export const boundTo = (db: Db, caseId: string) =>
	db
		.selectFrom('cases')
		.select(['id', 'title'])
		.where('bound_to', '=', caseId)
		.where('procedure', 'in', ['hearing', 'expert-review'])
		.orderBy('number')
		.execute();
