import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import type { Asked } from '#casework/own-data/kinds.ts';
import { caseKeyOf } from '#casework/parties.queries.server.ts';
import { casesVisibleTo } from '#casework/visible.queries.server.ts';
import { open } from '#platform/crypto.server.ts';
import type { Db, Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

/** Who may answer: whoever sorts the case, works on it or signs for it. */
export const mayAnswer = (officer: Officer): boolean =>
	officer.roles.some((role) => role === 'dispatcher' || role === 'handler' || role === 'head');

export const partOf = (id: string, what: 'asked' | 'answer'): string => `data_requests:${id}:${what}`;

/** The requests about one case, the newest first, with their words as long as the key of the case is there. */
export async function requestsOf(db: Db | Trx, context: Pick<Context, 'masterKey'>, caseId: string) {
	const rows = await db
		.selectFrom('data_requests')
		.selectAll()
		.where('case_id', '=', caseId)
		.orderBy('asked_at', 'desc')
		.execute();
	const key = rows.length > 0 ? await caseKeyOf(db, context, caseId) : null;
	return rows.map(({ sealed, answer, ...row }) => ({
		...row,
		asked: key && (open(key, sealed, caseId, partOf(row.id, 'asked')) as Asked),
		answer: key && answer ? (open(key, answer, caseId, partOf(row.id, 'answer')) as string) : null
	}));
}

export type DataRequest = Awaited<ReturnType<typeof requestsOf>>[number];

const forOfficer = (db: Db, officer: Officer, county: County) =>
	db
		.selectFrom('data_requests')
		.where('case_id', 'in', (cases) =>
			cases.selectFrom('cases').select('cases.id').where(casesVisibleTo(officer, county))
		)
		.where('data_requests.outcome', 'is', null);

/** What waits for an answer of the officer's unit, first what is due first. It shows no word of anybody. */
export const openRequests = (db: Db, officer: Officer, county: County) =>
	forOfficer(db, officer, county)
		.innerJoin('cases', 'cases.id', 'data_requests.case_id')
		.select(['data_requests.id', 'data_requests.kind', 'asked_on', 'data_requests.due_on', 'agreed_by'])
		.select('cases.number')
		.orderBy('data_requests.due_on')
		.orderBy('asked_at')
		.limit(200)
		.execute();

/** How many wait; what was agreed to waits for the archive. */
export async function countRequests(db: Db, officer: Officer, county: County): Promise<number> {
	if (!mayAnswer(officer)) return 0;
	const row = await forOfficer(db, officer, county)
		.select(({ fn }) => fn.countAll<string>().as('n'))
		.where('agreed_by', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(row.n);
}

/** The case that a request is about. */
export const caseOfRequest = async (db: Db, id: string): Promise<Case['id'] | null> =>
	(await db.selectFrom('data_requests').select('case_id').where('id', '=', id).executeTakeFirst())?.case_id ??
	null;
