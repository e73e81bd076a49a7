import type { Db } from '#tables.ts';

/** The messages that were made for the person; what they say is not kept apart from the case. */
export const noticesTo = (db: Db, caseId: string) =>
	db
		.selectFrom('notices')
		.select(['channel', 'template', 'created_at', 'sent_at'])
		.where('case_id', '=', caseId)
		.orderBy('created_at')
		.execute();

/** When a masked copy stood in public. */
export const publishedOf = (db: Db, caseId: string) =>
	db
		.selectFrom('publications')
		.select(['published_on', 'withdrawn_on'])
		.where('case_id', '=', caseId)
		.orderBy('published_on')
		.execute();

export const isOpen = async (db: Db, caseId: string): Promise<boolean> =>
	(await db.selectFrom('cases').select('open').where('id', '=', caseId).executeTakeFirst())?.open === true;
