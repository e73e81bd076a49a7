import { sql, type Selectable } from 'kysely';
import type { Bound, Case, Details, Entry } from '#casework/case.ts';
import type { CountedClock } from '#casework/counted.ts';
import type { Role } from '#casework/lifecycle.ts';
import type { Day } from '#clocks/day.ts';
import type { Db, TimelineTable, Trx } from '#tables.ts';

/** Reads a case whole; inside the door the row is locked first. */
export async function loadCase(
	db: Db | Trx,
	id: string,
	lock: 'lock' | 'read' = 'read'
): Promise<Case | null> {
	const query = db.selectFrom('cases').selectAll().where('id', '=', id);
	const row = await (lock === 'lock' ? query.forUpdate() : query).executeTakeFirst();
	if (!row) return null;
	const [accused, coUnits, entries, publication, bound] = await Promise.all([
		db.selectFrom('accused').select(['unit', 'person']).where('case_id', '=', id).orderBy('n').execute(),
		db.selectFrom('co_units').select('unit').where('case_id', '=', id).orderBy('unit').execute(),
		db.selectFrom('timeline').selectAll().where('case_id', '=', id).orderBy('n').execute(),
		db.selectFrom('publications').select('withdrawn_on').where('case_id', '=', id).executeTakeFirst(),
		boundTo(db, id)
	]);
	const timeline = entries.map(toEntry);
	return {
		id: row.id,
		number: row.number,
		procedure: row.procedure,
		stage: row.stage,
		title: row.title,
		facts: row.facts as Record<string, string>,
		matter: row.matter,
		task: row.task,
		route: row.route,
		dispatcher: row.dispatcher,
		unit: row.unit,
		handler: row.handler,
		channel: row.channel,
		receivedOn: row.received_on as Day,
		receivedAt: row.received_at,
		township: row.township,
		village: row.village,
		identity: row.identity,
		electronic: row.electronic,
		language: row.language,
		outcome: row.outcome,
		sealed: row.sealed,
		questionOpen: row.question_open,
		published: publication !== undefined && publication.withdrawn_on === null,
		mergedInto: row.merged_into,
		boundTo: row.bound_to,
		bound,
		minor: row.minor,
		accused,
		coUnits: coUnits.map((one) => one.unit),
		timeline,
		version: row.version
	};
}

/** An entry of a timeline as its row in the database tells it. */
export const toEntry = (row: Selectable<TimelineTable>): Entry => ({
	n: row.n,
	action: row.action,
	from: row.from_stage,
	to: row.to_stage,
	byRole: row.by_role as Role,
	byAccount: row.by_account,
	byUnit: row.by_unit,
	at: row.at,
	on: row.on_day as Day,
	details: row.details as Details,
	paper: row.paper
});
/** The cases that stand on a case, counted by stage: the rows of a procedure may ask how far they are. */
async function boundTo(db: Db | Trx, id: string): Promise<Bound[]> {
	const rows = await db
		.selectFrom('cases')
		.select(['procedure', 'stage', 'open', 'outcome'])
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('bound_to', '=', id)
		.groupBy(['procedure', 'stage', 'open', 'outcome'])
		.execute();
	return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The clocks of a case as they were last written down, and so as they were last counted. */
export async function keptClocks(db: Db | Trx, id: string): Promise<CountedClock[]> {
	const rows = await db
		.selectFrom('deadlines')
		.select(['state', 'due_on', 'met_on'])
		.select(sql<boolean>`(body->>'counts')::boolean`.as('counts'))
		.where('case_id', '=', id)
		.execute();
	return rows.map((row) => ({
		counts: row.counts,
		state: row.state as CountedClock['state'],
		due: row.due_on as Day | null,
		metOn: row.met_on as Day | null
	}));
}

export const findCaseByNumber = (db: Db | Trx, number: string) =>
	db
		.selectFrom('cases')
		.select(['id', 'procedure', 'code_hash', 'sealed'])
		.where('number', '=', number)
		.executeTakeFirst();
