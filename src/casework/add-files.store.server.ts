import { insertFiles } from '#casework/filing.store.server.ts';
import type { Db, FileRow } from '#tables.ts';

/** Ties files to the entry that the person has just made; they are stored already. */
export const addFiles = (db: Db, caseId: string, files: readonly FileRow[], entry: number): Promise<void> =>
	db.transaction().execute((trx) => insertFiles(trx, caseId, files, entry));
