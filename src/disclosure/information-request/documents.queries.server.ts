import type { CaseDocumentRow, Db } from '#tables.ts';

export const documentsOf = (db: Db, caseId: string): Promise<CaseDocumentRow[]> =>
	db.selectFrom('case_documents').selectAll().where('case_id', '=', caseId).orderBy('made_at').execute();

export const documentOf = (db: Db, caseId: string, id: string): Promise<CaseDocumentRow | undefined> =>
	/^[0-9a-f-]{36}$/.test(id)
		? db
				.selectFrom('case_documents')
				.selectAll()
				.where('case_id', '=', caseId)
				.where('id', '=', id)
				.executeTakeFirst()
		: Promise.resolve(undefined);
