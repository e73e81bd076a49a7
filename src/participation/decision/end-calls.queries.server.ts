import type { Db } from '#tables.ts';

/** Decisions whose call was open until a day before today. */
export const callsToEnd = (db: Db, today: string) =>
	db
		.selectFrom('decisions')
		.innerJoin('decision_links', 'decision_links.decision_id', 'decisions.id')
		.select('case_id')
		.where('stage', '=', 'calling')
		.where('call_until', '<', today)
		.execute();
