import type { Officer } from '#casework/case.ts';
import type { Body } from '#disclosure/kind.ts';
import type { Standing } from '#disclosure/may.ts';
import type { Db, Trx } from '#tables.ts';

/** A disclosure with the text under work, its row locked. */
export type Locked = Standing & {
	id: string;
	key: string;
	version: number;
	entries: number;
	body: Body;
	annulledOn: string | null;
	/** The last day on which an annulled result may still be seen. */
	downBy: string | null;
};

export async function lockStanding(trx: Trx, id: string): Promise<Locked | null> {
	const row = await trx
		.selectFrom('disclosures')
		.selectAll()
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return row ? standingOf(trx, row) : null;
}

/** The same without a lock, for pages of the desk. */
export async function readStanding(db: Db, id: string): Promise<Locked | null> {
	const row = await db.selectFrom('disclosures').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? standingOf(db, row) : null;
}

type Row = {
	id: string;
	kind: string;
	unit: string;
	key: string;
	state: string;
	version: number;
	entries: number;
	submitted_by: string | null;
	annulled_on: string | null;
	down_by: string | null;
};

async function standingOf(db: Db | Trx, row: Row): Promise<Locked> {
	const text = await db
		.selectFrom('disclosure_versions')
		.select(['body', 'by_account'])
		.where('disclosure_id', '=', row.id)
		.where('n', '=', row.version)
		.executeTakeFirstOrThrow();
	const copy = await db
		.selectFrom('public_disclosures')
		.select('withdrawn_on')
		.where('id', '=', row.id)
		.where('current', '=', true)
		.executeTakeFirst();
	const entries = await db
		.selectFrom('disclosure_entries')
		.select('action')
		.where('disclosure_id', '=', row.id)
		.orderBy('n')
		.execute();
	const done = entries.map((entry) => entry.action);
	return {
		id: row.id,
		kind: row.kind,
		unit: row.unit,
		key: row.key,
		state: row.state as Standing['state'],
		version: row.version,
		entries: row.entries,
		writtenBy: text.by_account,
		submittedBy: row.submitted_by,
		isPublic: copy !== undefined && copy.withdrawn_on === null,
		annulled: row.annulled_on !== null,
		annulledOn: row.annulled_on,
		downBy: row.down_by,
		suspended: done.findLast((action) => action === 'suspend' || action === 'resume') === 'suspend',
		done,
		body: text.body as Body
	};
}

/** Everything of the officer's unit that is under work, or stands and needs a step; what is due first comes first. */
export const underWork = (db: Db, officer: Officer) =>
	db
		.selectFrom('disclosures')
		.select([
			'id',
			'kind',
			'key',
			'title',
			'state',
			'theme',
			'formed_on',
			'due_on',
			'due_clock',
			'annulled_on',
			'down_by'
		])
		.select((row) =>
			row
				.selectFrom('public_disclosures as copy')
				.select('copy.published_on')
				.whereRef('copy.id', '=', 'disclosures.id')
				.where('copy.current', '=', true)
				.where('copy.withdrawn_on', 'is', null)
				.as('public_since')
		)
		.where('unit', '=', officer.unit)
		.orderBy('due_on')
		.orderBy('title')
		.limit(500)
		.execute();

/** Who did what with a disclosure, and when. */
export const historyOf = (db: Db, id: string) =>
	db
		.selectFrom('disclosure_entries as entry')
		.leftJoin('accounts', 'accounts.id', 'entry.by_account')
		.select(['entry.n', 'entry.action', 'entry.version', 'entry.on_day', 'entry.details', 'accounts.name'])
		.where('entry.disclosure_id', '=', id)
		.orderBy('entry.n', 'desc')
		.execute();

export const filesOf = (db: Db | Trx, id: string) =>
	db
		.selectFrom('disclosure_files')
		.select(['id', 'name', 'type', 'bytes', 'storage_key'])
		.where('disclosure_id', '=', id)
		.orderBy('name')
		.execute();

/** Results that are annulled and still public. */
export const annulledStill = (db: Db, by: string) =>
	db
		.selectFrom('disclosures')
		.innerJoin('public_disclosures as copy', 'copy.id', 'disclosures.id')
		.select('disclosures.id')
		.where('disclosures.down_by', '<=', by)
		.where('copy.current', '=', true)
		.where('copy.withdrawn_on', 'is', null)
		.execute();

/** Documents that were given on request and may be published for everybody (FOI19 art. 44). */
export const offeredTo = (db: Db | Trx, unit: string) =>
	db
		.selectFrom('released_documents')
		.selectAll()
		.where('unit', '=', unit)
		.where('taken_into', 'is', null)
		.orderBy('offered_on')
		.execute();

/** How many cases an answer to a concern is about. */
export async function casesOf(db: Db | Trx, id: string): Promise<number> {
	const row = await db
		.selectFrom('disclosure_cases')
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.where('disclosure_id', '=', id)
		.executeTakeFirstOrThrow();
	return Number(row.n);
}

/** The case that a notice comes from. */
export async function caseOf(db: Db | Trx, id: string): Promise<string | null> {
	const row = await db
		.selectFrom('disclosure_cases')
		.select('case_id')
		.where('disclosure_id', '=', id)
		.executeTakeFirst();
	return row?.case_id ?? null;
}

/** The newest notice to payers that was written from a case. */
export async function callOf(db: Db | Trx, caseId: string): Promise<string | null> {
	const row = await db
		.selectFrom('disclosure_cases')
		.innerJoin('disclosures', 'disclosures.id', 'disclosure_cases.disclosure_id')
		.select('disclosures.id')
		.where('disclosure_cases.case_id', '=', caseId)
		.where('disclosures.kind', '=', 'payer-call')
		.orderBy('disclosures.key', 'desc')
		.executeTakeFirst();
	return row?.id ?? null;
}

export const idsOf = (
	trx: Trx,
	kind: string,
	keys: readonly string[]
): Promise<{ id: string; key: string }[]> =>
	keys.length === 0
		? Promise.resolve([])
		: trx
				.selectFrom('disclosures')
				.select(['id', 'key'])
				.where('kind', '=', kind)
				.where('key', 'in', [...keys])
				.orderBy('key')
				.execute();

/** Documents of a unit whose filing for the record is entered. */
export async function filedKeys(db: Db, unit: string): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('disclosure_entries as entry')
		.innerJoin('disclosures', 'disclosures.id', 'entry.disclosure_id')
		.select('disclosures.id')
		.where('disclosures.unit', '=', unit)
		.where('entry.action', '=', 'file-for-record')
		.execute();
	return new Set(rows.map((row) => row.id));
}
