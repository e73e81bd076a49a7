import type { Db } from '#tables.ts';

/** Documents that are filed and not in force yet. */
export const filedDocuments = (db: Db) =>
	db
		.selectFrom('cases')
		.select('id')
		.where('procedure', '=', 'normative-draft')
		.where('stage', '=', 'document-filed')
		.execute();
