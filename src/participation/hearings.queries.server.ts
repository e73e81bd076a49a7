import { hearingBody, publishedLot } from '#participation/public-hearing.ts';
import type { Db, Trx } from '#tables.ts';

const columns = [
	'id',
	'decision_id',
	'title',
	'unit',
	'stage',
	'changed_on',
	'apply_until',
	'held_on'
] as const;

/** All hearings, those to come on top, the next of them first. */
export async function hearingList(db: Db, today: string) {
	const rows = await db
		.selectFrom('hearings')
		.select(columns)
		.orderBy('held_on', 'desc')
		.limit(200)
		.execute();
	const ended = ['hearing-called-off', 'hearing-reported', 'hearing-held'];
	const isAhead = (one: (typeof rows)[number]) => one.held_on >= today && !ended.includes(one.stage);
	return {
		ahead: rows.filter(isAhead).toReversed(),
		past: rows.filter((one) => !isAhead(one))
	};
}

export const hearingsOfDecision = (db: Db, decisionId: string) =>
	db
		.selectFrom('hearings')
		.select(columns)
		.where('decision_id', '=', decisionId)
		.orderBy('held_on')
		.execute();

/** Hearings that are announced and not held yet: what a calendar shows. */
export const hearingsAhead = async (db: Db, today: string) => (await hearingList(db, today)).ahead;

/** One hearing as the public reads it. */
export async function findHearing(db: Db, id: string) {
	const row = await db
		.selectFrom('hearings')
		.select([...columns, 'body', 'lot'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return null;
	return {
		...row,
		body: hearingBody.parse(row.body),
		lot: row.lot === null ? null : publishedLot.parse(row.lot)
	};
}

export const hearingEvents = async (db: Db, id: string) =>
	(
		await db
			.selectFrom('hearing_events')
			.select(['n', 'on_day', 'action', 'unit', 'details'])
			.where('hearing_id', '=', id)
			.orderBy('n')
			.execute()
	).map((row) => ({ ...row, details: row.details as Readonly<Record<string, unknown>> }));

/** The newest steps of all hearings, for the feed. */
export const latestHearingEvents = (db: Db) =>
	db
		.selectFrom('hearing_events')
		.innerJoin('hearings', 'hearings.id', 'hearing_events.hearing_id')
		.select(['hearings.id', 'title', 'n', 'on_day', 'action'])
		.orderBy('on_day', 'desc')
		.orderBy('n', 'desc')
		.limit(40)
		.execute();

/** The case behind a public address and the unit that holds the hearing: read inside only, when an application begins. */
export const caseOfHearing = (db: Db, id: string) =>
	db
		.selectFrom('hearing_links')
		.innerJoin('cases', 'cases.id', 'hearing_links.case_id')
		.select(['cases.id', 'cases.unit', 'cases.dispatcher'])
		.where('hearing_id', '=', id)
		.executeTakeFirst();

export const hearingOfCase = async (db: Db | Trx, caseId: string): Promise<string | null> =>
	(await db.selectFrom('hearing_links').select('hearing_id').where('case_id', '=', caseId).executeTakeFirst())
		?.hearing_id ?? null;

/** What the public copy says of the hearing on which an application stands. */
export async function hearingBehind(db: Db | Trx, hearingCase: string) {
	const row = await db
		.selectFrom('hearing_links')
		.innerJoin('hearings', 'hearings.id', 'hearing_links.hearing_id')
		.select(['hearings.id', 'hearings.unit', 'hearings.stage', 'apply_until', 'held_on', 'body'])
		.where('case_id', '=', hearingCase)
		.executeTakeFirst();
	return row && { ...row, body: hearingBody.parse(row.body) };
}

/** Everybody who applied for a hearing, by number: with whom their case says they stand. Read inside only. */
export const applicationsOn = async (db: Db | Trx, hearingCase: string) =>
	(
		await db
			.selectFrom('hearing_numbers')
			.innerJoin('cases', 'cases.id', 'hearing_numbers.case_id')
			.select(['cases.id', 'hearing_numbers.number', 'stage', 'outcome', 'township', 'facts', 'title'])
			.where('hearing_case', '=', hearingCase)
			.orderBy('hearing_numbers.number')
			.execute()
	).map((row) => ({ ...row, facts: row.facts as Readonly<Record<string, string>> }));

export type Application = Awaited<ReturnType<typeof applicationsOn>>[number];

export const applicationsToClose = (db: Db, today: string) =>
	db
		.selectFrom('hearings')
		.innerJoin('hearing_links', 'hearing_links.hearing_id', 'hearings.id')
		.select('case_id')
		.where('stage', '=', 'hearing-announced')
		.where('apply_until', '<', today)
		.execute();
