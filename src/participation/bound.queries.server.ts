import { appraisals } from '#participation/public-decision.ts';
import type { Db } from '#tables.ts';

/** Hearings, assessments and reviews that stand on a decision, as the desk links them. */
export const boundTo = (db: Db, caseId: string) =>
	db
		.selectFrom('cases')
		.select(['id', 'title'])
		.where('bound_to', '=', caseId)
		.where('procedure', 'in', ['hearing', ...appraisals])
		.orderBy('number')
		.execute();
