import type { Officer } from '#casework/case.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

/** Sealed registrations: number, day and period, and nothing of the content. Empty for everybody but the liaison. */
export const sealedCases = (db: Db, officer: Officer, county: County) =>
	db
		.selectFrom('cases')
		.leftJoin('sealed_contents', 'sealed_contents.case_id', 'cases.id')
		.select([
			'cases.id',
			'number',
			'received_on',
			'stage',
			'due_on',
			'version',
			'question_open',
			'cases.identity',
			'content_hash',
			'handed_over_at'
		])
		.where(casesVisibleTo(officer, county))
		.where('sealed', '=', true)
		.orderBy('open', 'desc')
		.orderBy('received_on')
		.limit(200)
		.execute();

/** What is stored of one sealed registration. */
export const sealedRow = (db: Db, caseId: string) =>
	db
		.selectFrom('sealed_contents')
		.select(['content', 'content_hash', 'recipient', 'handed_over_at'])
		.where('case_id', '=', caseId)
		.executeTakeFirst();

/** The encrypted bytes, which only the discipline body can open. */
export const sealedContent = async (db: Db, caseId: string): Promise<Buffer | null> =>
	(await sealedRow(db, caseId))?.content ?? null;
