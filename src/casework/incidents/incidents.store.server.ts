import { randomUUID } from 'node:crypto';
import type { Officer } from '#casework/case.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { isRecused } from '#casework/decide.ts';
import {
	missingSteps,
	stepsFor,
	type ExportList,
	type IncidentKind,
	type IncidentStep
} from '#casework/incidents/duties.ts';
import { exportLimit, incidentOf } from '#casework/incidents/incidents.queries.server.ts';
import { findCaseByNumber } from '#casework/case.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { sql } from 'kysely';

type Opening = {
	kind: IncidentKind;
	/** The same cause on the same day is counted, not opened again. */
	cause: string;
	caseId?: string | null;
	officer?: Officer;
	body?: object;
};

async function open(context: Context, one: Opening): Promise<string> {
	const row = await context.db
		.insertInto('incidents')
		.values({
			id: randomUUID(),
			kind: one.kind,
			opened_at: context.now,
			cause: one.cause,
			case_id: one.caseId ?? null,
			account_id: one.officer?.account ?? null,
			unit: one.officer?.unit ?? null,
			body: JSON.stringify(one.body ?? {}),
			closed_at: null
		})
		.onConflict((row) => row.column('cause').doUpdateSet({ times: sql`incidents.times + 1` }))
		.returning('id')
		.executeTakeFirstOrThrow();
	return row.id;
}

/** A unit or person complained of tried to open the case. They see only that nothing was found (INV-10). */
export async function noteBlocked(context: Context, officer: Officer, caseId: string): Promise<void> {
	const on = await loadCase(context.db, caseId);
	if (!on || on.sealed || !isRecused(context.county, officer, on)) return;
	const cause = `blocked-access:${caseId}:${officer.account}:${todayOf(context)}`;
	await open(context, { kind: 'blocked-access', cause, caseId, officer });
}

/** Wrong codes in a series. Of a sealed registration not even the number is kept, and of nobody an address (INV-06). */
export async function noteWrongCodes(context: Context, number: string): Promise<void> {
	const row = await findCaseByNumber(context.db, number);
	if (!row) return;
	const subject = row.sealed ? 'sealed' : row.id;
	const cause = `wrong-codes:${subject}:${todayOf(context)}`;
	await open(context, { kind: 'wrong-codes', cause, caseId: row.sealed ? null : row.id });
}

/** Writes down who takes a table of cases away, and for what; nothing leaves without it (ZW716 art. 7; INV-60). */
export async function recordExport(
	context: Context,
	officer: Officer,
	taken: { list: ExportList; purpose: string; note: string; filter: string; rows: number }
): Promise<void> {
	const { id } = await context.db
		.insertInto('exports')
		.values({
			account_id: officer.account,
			at: context.now,
			list: taken.list,
			purpose: taken.purpose,
			note: taken.note,
			filter: taken.filter,
			row_count: taken.rows
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	if (taken.rows <= (await exportLimit(context.db, todayOf(context)))) return;
	const body = { rows: taken.rows, purpose: taken.purpose, note: taken.note };
	await open(context, { kind: 'mass-export', cause: `mass-export:${id}`, officer, body });
}

export type Breach = { what: string; kinds: string; persons: string; harm: string; contact: string };

/** Records that personal data leaked, was changed or lost, or may have been (PI21 art. 57; INV-66). */
export async function recordBreach(context: Context, officer: Officer, told: Breach): Promise<string> {
	const given = Object.entries(told).map(([name, text]) => [name, text.trim()] as const);
	const problems = Object.fromEntries(
		given.filter(([, text]) => text === '').map(([name]) => [name, 'missing'])
	);
	if (!/^\d{1,7}$/.test(told.persons.trim())) problems['persons'] = 'number';
	if (Object.keys(problems).length > 0) throw new Refusal('check-input', problems);
	return open(context, {
		kind: 'breach',
		cause: `breach:${randomUUID()}`,
		officer,
		body: Object.fromEntries(given)
	});
}

/** Writes down what was done about an incident. It closes only when everything owed was done. */
export async function addIncidentStep(
	context: Context,
	officer: Officer,
	id: string,
	step: IncidentStep,
	text: string
): Promise<void> {
	if (text.trim() === '') throw new Refusal('check-input', { text: 'missing' });
	await context.db.transaction().execute(async (trx) => {
		const found = await incidentOf(trx, officer, context.county, id, 'lock');
		if (!found || found.closed_at !== null || !stepsFor(found.kind).includes(step))
			throw new Refusal('not-found');
		const missing = missingSteps(
			found.kind,
			found.steps.map((one) => one.step)
		);
		if (step === 'closed' && missing.length > 0)
			throw new Refusal('check-input', { step: missing.join(' ') });
		await trx
			.insertInto('incident_steps')
			.values({
				incident_id: id,
				n: found.steps.length + 1,
				step,
				text: text.trim(),
				at: context.now,
				by_account: officer.account
			})
			.execute();
		if (step === 'closed')
			await trx.updateTable('incidents').set({ closed_at: context.now }).where('id', '=', id).execute();
	});
}
