import { asOfficer } from '#casework/as-officer.store.server.ts';
import type { Case, Officer } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { isVisible } from '#casework/desk.queries.server.ts';
import type { Db, Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A case as an officer opens it. What the officer may not see answers like what does not exist (INV-01). */
export async function caseFor(db: Db, officer: Officer, county: County, id: string): Promise<Case | null> {
	if (!uuid.test(id)) return null;
	if (!(await asOfficer(db, officer, (own) => isVisible(own, officer, county, id)))) return null;
	return loadCase(db, id);
}

/** What was stored with a case when it was filed: how its unit was found, and why. */
export const findingOf = async (db: Db, caseId: string): Promise<unknown> =>
	(await db.selectFrom('cases').select('finding').where('id', '=', caseId).executeTakeFirst())?.finding ??
	null;

/** The files that came with a case and with later entries. */
export const filesOf = (db: Db, caseId: string) =>
	db
		.selectFrom('case_files')
		.select(['id', 'name', 'type', 'bytes', 'entry', 'thumbnail_key'])
		.where('case_id', '=', caseId)
		.orderBy('entry')
		.orderBy('name')
		.execute();

/** How many files a case had when an entry was made. */
export async function countFiles(db: Db | Trx, caseId: string, entry: number): Promise<number> {
	const row = await db
		.selectFrom('case_files')
		.select((files) => files.fn.countAll<string>().as('n'))
		.where('case_id', '=', caseId)
		.where('entry', '<=', entry)
		.executeTakeFirstOrThrow();
	return Number(row.n);
}
/** The files of a case with where their bytes lie, for whoever packs or encrypts them. */
export const storedFilesOf = (db: Db, caseId: string) =>
	db
		.selectFrom('case_files')
		.select(['id', 'name', 'type', 'bytes', 'hash', 'entry', 'storage_key', 'thumbnail_key'])
		.where('case_id', '=', caseId)
		.orderBy('entry')
		.orderBy('name')
		.execute();

/** One file of a case; the caller has opened the case for the officer first. */
export async function fileOf(db: Db, caseId: string, id: string) {
	if (!uuid.test(id)) return undefined;
	return db
		.selectFrom('case_files')
		.select(['name', 'type', 'storage_key', 'thumbnail_key'])
		.where('case_id', '=', caseId)
		.where('id', '=', id)
		.executeTakeFirst();
}

/** The number of another case, or null where the officer may not see that one. */
export async function caseNumberOf(
	db: Db,
	officer: Officer,
	county: County,
	id: string
): Promise<string | null> {
	if (!(await isVisible(db, officer, county, id))) return null;
	return (
		(await db.selectFrom('cases').select('number').where('id', '=', id).executeTakeFirst())?.number ?? null
	);
}
