import type { Db } from '#tables.ts';

export const deadlineRows = (db: Db, caseId: string) =>
	db
		.selectFrom('deadlines')
		.select(['clock', 'started_on', 'due_on', 'met_on', 'state', 'standing'])
		.where('case_id', '=', caseId)
		.orderBy('clock')
		.execute();

/** The commitments of a case's entries, as they stand in the register. */
export const registerRows = (db: Db, caseId: string) =>
	db
		.selectFrom('register_entries')
		.select(['n', 'salt', 'commitment'])
		.where('kind', '=', 'entry')
		.where('subject', '=', caseId)
		.orderBy('n')
		.execute();
