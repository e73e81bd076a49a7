import type { Db } from '#tables.ts';

/** The cases that were filed with this contact, the newest first. A sealed accusation keeps no contact and is never among them. */
export const casesOfContact = (db: Db, contactKey: string) =>
	db
		.selectFrom('cases')
		.innerJoin('contact_keys', 'contact_keys.case_id', 'cases.id')
		.select(['cases.id', 'number', 'procedure', 'stage', 'title', 'received_on', 'due_on', 'question_open'])
		.where('contact_key', '=', contactKey)
		.where('sealed', '=', false)
		.orderBy('received_at', 'desc')
		.limit(200)
		.execute();

export const holdsCase = async (db: Db, contactKey: string, caseId: string): Promise<boolean> =>
	(await db
		.selectFrom('contact_keys')
		.select('case_id')
		.where('contact_key', '=', contactKey)
		.where('case_id', '=', caseId)
		.executeTakeFirst()) !== undefined;
