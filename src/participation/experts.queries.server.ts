import { sql } from 'kysely';
import { publicBody } from '#participation/public-decision.ts';
import { reviewBody } from '#participation/public-experts.ts';
import type { Db, Trx } from '#tables.ts';

const shown = ['id', 'name', 'post', 'body', 'unit', 'kind', 'fields', 'on_day', 'off_day'] as const;

/** The pool as everybody reads it, by name; those taken out are not in it. */
export const publicPool = (db: Db, today: string) =>
	db
		.selectFrom('experts')
		.select(shown)
		.where('on_day', '<=', today)
		.where((one) => one.or([one('off_day', 'is', null), one('off_day', '>', today)]))
		.orderBy('kind')
		.orderBy('name')
		.execute();

/** The pool with its ties, for the desk and for the choice. */
export const poolOn = (db: Db | Trx, today: string) =>
	db
		.selectFrom('experts')
		.select([...shown, 'ties'])
		.where('on_day', '<=', today)
		.where((one) => one.or([one('off_day', 'is', null), one('off_day', '>', today)]))
		.orderBy('name')
		.execute();

/** Those who were taken out, the last first. */
export const takenOut = (db: Db, today: string) =>
	db
		.selectFrom('experts')
		.select([...shown, 'off_reason'])
		.where('off_day', '<=', today)
		.orderBy('off_day', 'desc')
		.execute();

/** The public reviews of a decision, or all; the newest first. */
export async function reviewsShown(db: Db, decisionId?: string) {
	let from = db.selectFrom('expert_reviews');
	if (decisionId !== undefined) from = from.where('decision_id', '=', decisionId);
	const rows = await from
		.select(['id', 'decision_id', 'stage', 'changed_on', 'body'])
		.orderBy('changed_on', 'desc')
		.orderBy('id')
		.limit(50)
		.execute();
	return rows.map((row) => ({ ...row, body: reviewBody.parse(row.body) }));
}

/** Names and bodies of all who had a place in a review of the decision, for who evaluates later (INV-33). */
export const appraisedBy = (db: Db | Trx, decisionCase: string) =>
	db
		.selectFrom('expert_places')
		.innerJoin('cases', 'cases.id', 'expert_places.case_id')
		.innerJoin('experts', 'experts.id', 'expert_places.expert_id')
		.select(['experts.name', 'experts.body'])
		.where('cases.bound_to', '=', decisionCase)
		.where(sql<boolean>`expert_places.out_n is null`)
		.execute();

/** The units that lead a decision, by its case. */
export async function decisionUnits(db: Db | Trx, decisionCase: string): Promise<string[]> {
	const row = await db
		.selectFrom('decision_links')
		.innerJoin('decisions', 'decisions.id', 'decision_links.decision_id')
		.select(['unit', 'body'])
		.where('case_id', '=', decisionCase)
		.executeTakeFirst();
	return row ? [row.unit, ...publicBody.parse(row.body).coUnits] : [];
}
