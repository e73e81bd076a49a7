import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { addDays, dayInChina, instantOf } from '#clocks/day.ts';
import { usualFigure } from '#clocks/figure-limits.ts';
import { ruleFor } from '#clocks/rules.ts';
import { withSettings } from '#clocks/settings.ts';
import type { Db } from '#tables.ts';

type Seen = Pick<Context, 'db' | 'figures' | 'now'>;

/** The purpose for which this officer may read now who the minor is, or null without leave; it holds for days that the county sets. */
export async function leaveOf(
	{ db, figures, now }: Seen,
	caseId: string,
	officer: Officer
): Promise<string | null> {
	const today = dayInChina(now);
	const rule = ruleFor('LOOK-LEAVE', today);
	const days = rule ? (usualFigure(withSettings(rule, figures, today)) ?? 0) : 0;
	const row = await db
		.selectFrom('look_leaves')
		.select('purpose')
		.where('case_id', '=', caseId)
		.where('asked_by', '=', officer.account)
		.where('refused', '=', false)
		.where('given_at', '>=', instantOf(addDays(today, -days)))
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

/** Whether this officer may give leave: the head of the unit that has the case; while none has it, who sorts it. */
export const mayGiveLeave = (officer: Officer, on: Pick<Case, 'unit' | 'dispatcher'>): boolean =>
	on.unit === null
		? officer.unit === on.dispatcher && officer.roles.includes('dispatcher')
		: officer.unit === on.unit && officer.roles.includes('head');
