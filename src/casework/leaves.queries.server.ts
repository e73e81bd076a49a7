import type { Officer } from '#casework/case.ts';
import { addDays, dayInChina, instantOf } from '#clocks/day.ts';
import type { Db } from '#tables.ts';

/** How long leave holds; a figure of the county. */
const LEAVE_DAYS = 7;

/** The purpose for which this officer may read now who the minor is, or null without leave. */
export async function leaveOf(db: Db, caseId: string, officer: Officer, now: Date): Promise<string | null> {
	const row = await db
		.selectFrom('look_leaves')
		.select('purpose')
		.where('case_id', '=', caseId)
		.where('asked_by', '=', officer.account)
		.where('refused', '=', false)
		.where('given_at', '>=', instantOf(addDays(dayInChina(now), -LEAVE_DAYS)))
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.purpose ?? null;
}

/** Requests for leave that nobody has decided. */
export const openLeaves = (db: Db, caseId: string) =>
	db
		.selectFrom('look_leaves')
		.innerJoin('accounts', 'accounts.id', 'look_leaves.asked_by')
		.select(['look_leaves.n', 'look_leaves.asked_by', 'look_leaves.asked_at', 'look_leaves.purpose'])
		.select(['accounts.name', 'accounts.unit'])
		.where('case_id', '=', caseId)
		.where('given_by', 'is', null)
		.orderBy('look_leaves.n')
		.execute();

/** Whether this officer may give leave: the head of the unit that has the case, or a dispatcher. */
export const mayGiveLeave = (officer: Officer): boolean =>
	officer.roles.includes('head') || officer.roles.includes('dispatcher');
