import { sql } from 'kysely';
import type { Officer } from '#casework/case.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { retentionOf } from '#casework/retention/periods.ts';
import { caseToErase, retentionFigures } from '#casework/retention/retention.queries.server.ts';
import { readNumber } from '#platform/one-time-code.ts';
import type { Db } from '#tables.ts';

/**
 * Proposes every file whose period has ended; nothing is destroyed by it (INV-64). A second run proposes nothing anew.
 * Gives how many were proposed.
 */
export async function proposeDue(context: Context, procedures: readonly Procedure[]): Promise<number> {
	const today = todayOf(context);
	const figures = await retentionFigures(context.db, today);
	let proposed = 0;
	for (const procedure of procedures.filter((one) => !one.sealed)) {
		const { years } = retentionOf(procedure.id, figures);
		const { numAffectedRows } = await sql`
			insert into retentions (case_id, scope, ground, due_on, proposed_at)
			select c.id, 'file', 'period', (ended.on_day + make_interval(years => ${years}::int))::date, ${context.now}
			from cases c
			cross join lateral (select max(on_day) as on_day from timeline t where t.case_id = c.id) ended
			where c.procedure = ${procedure.id} and not c.open and not c.sealed and c.destroyed_on is null
				and (ended.on_day + make_interval(years => ${years}::int))::date <= ${today}
			on conflict do nothing`.execute(context.db);
		proposed += Number(numAffectedRows ?? 0);
	}
	return proposed;
}

/** Proposes to erase who filed, because that person asks for it (PI21 art. 47). Another person decides. */
export async function proposeErasure(
	context: Context,
	officer: Officer,
	asked: { number: string; note: string }
): Promise<string> {
	const number = readNumber(asked.number) ?? asked.number.trim();
	const on = await caseToErase(context.db, officer, context.county, number);
	if (!on || on.destroyed_on !== null) throw new Refusal('no-such-case');
	if (on.open) throw new Refusal('open');
	const note = asked.note.trim();
	if (note === '') throw new Refusal('missing');
	await context.db
		.insertInto('retentions')
		.values({
			case_id: on.id,
			scope: 'identity',
			ground: 'request',
			due_on: todayOf(context),
			note,
			proposed_at: context.now,
			proposed_by: officer.account,
			package_key: null,
			package_hash: null,
			packed_by: null
		})
		.onConflict((row) => row.doNothing())
		.execute();
	return on.id;
}

/** Stops the destruction while a dispute, an audit or an investigation needs the file. */
export async function putOnHold(
	context: Context,
	officer: Officer,
	caseId: string,
	reason: string
): Promise<void> {
	if (reason.trim() === '') throw new Refusal('missing');
	await context.db
		.insertInto('retention_holds')
		.values({
			case_id: caseId,
			reason: reason.trim(),
			set_by: officer.account,
			set_at: context.now,
			lifted_by: null,
			lifted_at: null
		})
		.execute();
}

export async function liftHold(db: Db, officer: Officer, caseId: string, now: Date): Promise<void> {
	await db
		.updateTable('retention_holds')
		.set({ lifted_by: officer.account, lifted_at: now })
		.where('case_id', '=', caseId)
		.where('lifted_at', 'is', null)
		.execute();
}
