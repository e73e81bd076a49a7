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
			'content_hash',
			'handed_over_at'
		])
		.where(casesVisibleTo(officer, county))
		.where('sealed', '=', true)
		.orderBy('open', 'desc')
		.orderBy('received_on')
		.limit(200)
		.execute();

/** The encrypted bytes, which only the discipline body can open. */
export const sealedContent = async (db: Db, caseId: string): Promise<Buffer | null> =>
	(await db.selectFrom('sealed_contents').select('content').where('case_id', '=', caseId).executeTakeFirst())
		?.content ?? null;
