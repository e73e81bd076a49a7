import { sql } from 'kysely';
import type { Accused, Officer } from '#casework/case.ts';
import { notKeptAway } from '#casework/visible.queries.server.ts';
import { rights } from '#supervision/rights.ts';
import type { Db } from '#tables.ts';
import type { County } from '#units/county.ts';

/** Periods of offices that run, answered or not; nothing of what is sealed. */
export async function owedPeriods(db: Db, until: string) {
	const rows = await db
		.selectFrom('deadlines')
		.innerJoin('cases', 'cases.id', 'deadlines.case_id')
		.select([
			'cases.id',
			'cases.number',
			'cases.procedure',
			'cases.dispatcher',
			'cases.unit',
			'cases.handler',
			'cases.version',
			'deadlines.clock',
			'deadlines.started_on',
			sql<string>`deadlines.due_on`.as('due_on'),
			sql<string>`deadlines.body->>'owner'`.as('owner'),
			sql<string | null>`deadlines.body->>'unit'`.as('named_unit'),
			sql<Accused[]>`coalesce((select jsonb_agg(jsonb_build_object('unit', a.unit, 'person', a.person))
				from accused a where a.case_id = cases.id), '[]')`.as('accused')
		])
		.where('deadlines.state', '=', 'running')
		.where('deadlines.due_on', '<=', until)
		.where(sql<boolean>`deadlines.body->>'owner' <> 'resident'`)
		.where('deadlines.clock', 'not in', [...rights])
		.where('cases.sealed', '=', false)
		.where('cases.channel', '<>', 'import')
		.orderBy('cases.id')
		.execute();
	return rows;
}

export type OwedPeriod = Awaited<ReturnType<typeof owedPeriods>>[number];

/** The reminders that stand for an officer: the last step of each period that is still owed. Opening them ends none. */
export const remindersFor = (db: Db, officer: Officer, county: County) =>
	standing(db, officer, county)
		.select([
			'cases.id',
			'cases.number',
			'cases.procedure',
			'cases.title',
			'reminders.clock',
			'reminders.due_on',
			'reminders.step',
			'reminders.post',
			'reminders.unit',
			sql<string | null>`coalesce(deadlines.body->>'unit', cases.unit)`.as('at'),
			'cases.dispatcher'
		])
		.distinctOn(['reminders.due_on', 'cases.id', 'reminders.clock'])
		.orderBy('reminders.due_on')
		.orderBy('cases.id')
		.orderBy('reminders.clock')
		.orderBy('reminders.on_day', 'desc')
		.limit(200)
		.execute();

/** How many periods stand reminded of. */
export async function countReminders(db: Db, officer: Officer, county: County): Promise<number> {
	const row = await standing(db, officer, county)
		.select(sql<number>`count(distinct (cases.id, reminders.clock))::int`.as('n'))
		.executeTakeFirst();
	return row?.n ?? 0;
}

function standing(db: Db, officer: Officer, county: County) {
	const has = (role: string) => (officer.roles as readonly string[]).includes(role);
	return db
		.selectFrom('reminders')
		.innerJoin('cases', 'cases.id', 'reminders.case_id')
		.innerJoin('deadlines', (join) =>
			join
				.onRef('deadlines.case_id', '=', 'reminders.case_id')
				.onRef('deadlines.clock', '=', 'reminders.clock')
				.onRef('deadlines.due_on', '=', 'reminders.due_on')
				.on('deadlines.state', '=', 'running')
		)
		.where('reminders.unit', '=', officer.unit)
		.where(
			sql<boolean>`((${has('handler') || has('dispatcher')} and reminders.post = 'handler'
				and (cases.handler is null or cases.handler = ${officer.account} or deadlines.body->>'owner' = 'dispatcher'
					or deadlines.body->>'unit' <> cases.unit))
				or (${has('head')} and reminders.post = 'head')
				or (${has('head') || has('leader')} and reminders.post = 'superior'))`
		)
		.where((row) => notKeptAway(officer, county)(row as never));
}
