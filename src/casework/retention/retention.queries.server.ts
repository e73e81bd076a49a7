import { sql } from 'kysely';
import type { Officer } from '#casework/case.ts';
import { notKeptAway } from '#casework/visible.queries.server.ts';
import type { Db, Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

/** The county's own periods, in years, by procedure: settings `retention:PROCEDURE`, of each the newest that counts. */
export async function retentionFigures(db: Db | Trx, today: string): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('settings')
		.select(['key', 'value'])
		.where(sql<boolean>`key like 'retention:%'`)
		.where('from_day', '<=', today)
		.orderBy('from_day')
		.execute();
	return new Map(rows.map((row) => [row.key.slice('retention:'.length), Number(row.value)]));
}

const stillHeld = sql<boolean>`exists (select from retention_holds h where h.case_id = retentions.case_id and h.lifted_at is null)`;

const proposals = (db: Db | Trx) =>
	db
		.selectFrom('retentions')
		.innerJoin('cases', 'cases.id', 'retentions.case_id')
		.select([
			'retentions.case_id',
			'retentions.scope',
			'retentions.ground',
			'retentions.due_on',
			'retentions.note',
			'retentions.proposed_by',
			'retentions.packed_by',
			'retentions.package_key',
			'retentions.package_hash',
			'cases.number',
			'cases.procedure',
			'cases.received_on',
			'cases.open'
		])
		.select(stillHeld.as('held'))
		.select(
			sql<string>`(select max(on_day) from timeline t where t.case_id = retentions.case_id)`.as('closed_on')
		)
		.where(
			sql<boolean>`not exists (select from tombstones t where t.case_id = retentions.case_id and t.scope in (retentions.scope, 'file'))`
		);

/** What waits for a decision. A unit complained of decides nothing about the case (INV-01). */
export const dueProposals = (db: Db, officer: Officer, county: County) =>
	proposals(db)
		.where(notKeptAway(officer, county))
		.orderBy('retentions.due_on')
		.orderBy('cases.number')
		.limit(200)
		.execute();

export const proposalOf = (
	db: Db | Trx,
	officer: Officer,
	county: County,
	caseId: string,
	scope: 'file' | 'identity'
) =>
	proposals(db)
		.where(notKeptAway(officer, county))
		.where('retentions.case_id', '=', caseId)
		.where('retentions.scope', '=', scope)
		.executeTakeFirst();

export type Proposal = NonNullable<Awaited<ReturnType<typeof proposalOf>>>;

export const holdsOf = (db: Db, caseId: string) =>
	db
		.selectFrom('retention_holds')
		.select(['n', 'reason', 'set_at'])
		.where('case_id', '=', caseId)
		.where('lifted_at', 'is', null)
		.orderBy('n')
		.execute();

export const tombstones = (db: Db, limit: number) =>
	db
		.selectFrom('tombstones')
		.select([
			'case_id',
			'scope',
			'number',
			'procedure',
			'received_on',
			'destroyed_on',
			'ground',
			'package_hash'
		])
		.orderBy('destroyed_on', 'desc')
		.orderBy('number')
		.limit(limit)
		.execute();

/** Cases, and their papers, whose words are gone, so that only the commitments are left in the register. */
export async function destroyedSubjects(db: Db): Promise<Set<string>> {
	const rows = await db
		.selectFrom('tombstones')
		.leftJoin('papers', 'papers.case_id', 'tombstones.case_id')
		.select(['tombstones.case_id', 'papers.id'])
		.where('scope', '=', 'file')
		.execute();
	return new Set(rows.flatMap((row) => (row.id === null ? [row.case_id] : [row.case_id, row.id])));
}

/** A closed case by its number, for an erasure that a person asks for. */
export const caseToErase = (db: Db, officer: Officer, county: County, number: string) =>
	db
		.selectFrom('cases')
		.select(['id', 'open', 'destroyed_on'])
		.where('number', '=', number)
		.where('sealed', '=', false)
		.where(notKeptAway(officer, county))
		.executeTakeFirst();
