import type { Db } from '#tables.ts';

/** Drafts whose call was open until a day before today. */
export const callsToEnd = (db: Db, today: string) =>
	db
		.selectFrom('decisions')
		.innerJoin('decision_links', 'decision_links.decision_id', 'decisions.id')
		.innerJoin('cases', 'cases.id', 'decision_links.case_id')
		.select(['cases.id', 'cases.procedure'])
		.where('decisions.stage', '=', 'calling')
		.where('call_until', '<', today)
		.execute();
