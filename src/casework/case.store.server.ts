import type { Accused, Case, Entry } from '#casework/case.ts';
import type { Deadline } from '#casework/deadlines.ts';
import { nextDue } from '#casework/deadlines.ts';
import type { Patch } from '#casework/effects.ts';
import { openShares, sharesOf } from '#casework/shares.ts';
import type { Procedure } from '#casework/procedure.ts';
import type { Trx } from '#tables.ts';

/** Writes of the door; private to this folder. */
export async function insertCase(
	trx: Trx,
	on: Case,
	extra: { codeHash: string; formVersion: number; finding: unknown }
): Promise<void> {
	await trx
		.insertInto('cases')
		.values({
			id: on.id,
			number: on.number,
			procedure: on.procedure,
			stage: on.stage,
			form_version: extra.formVersion,
			title: on.title,
			facts: JSON.stringify(on.facts),
			matter: on.matter,
			task: on.task,
			route: on.route,
			dispatcher: on.dispatcher,
			unit: on.unit,
			handler: on.handler,
			channel: on.channel,
			received_at: on.receivedAt,
			received_on: on.receivedOn,
			township: on.township,
			village: on.village,
			identity: on.identity,
			electronic: on.electronic,
			language: on.language,
			outcome: on.outcome,
			sealed: on.sealed,
			finding: extra.finding === null ? null : JSON.stringify(extra.finding),
			merged_into: null,
			bound_to: on.boundTo,
			minor: on.minor,
			code_hash: extra.codeHash,
			waiting_for: 'nobody',
			due_on: null,
			due_clock: null
		})
		.execute();
}

export async function insertAccused(trx: Trx, caseId: string, accused: readonly Accused[]): Promise<void> {
	if (accused.length === 0) return;
	await trx
		.insertInto('accused')
		.values(accused.map((one, n) => ({ case_id: caseId, n, unit: one.unit, person: one.person })))
		.execute();
}

export async function insertEntry(trx: Trx, caseId: string, entry: Entry): Promise<void> {
	await trx
		.insertInto('timeline')
		.values({
			case_id: caseId,
			n: entry.n,
			action: entry.action,
			from_stage: entry.from,
			to_stage: entry.to,
			by_role: entry.byRole,
			by_account: entry.byAccount,
			by_unit: entry.byUnit,
			at: entry.at,
			on_day: entry.on,
			details: JSON.stringify(entry.details),
			paper: entry.paper
		})
		.execute();
}

/** Moves the case and renews the copies that lists sort by. */
export async function moveCase(
	trx: Trx,
	after: Case,
	procedure: Procedure,
	deadlines: readonly Deadline[],
	patch: Patch,
	tasks: readonly string[]
): Promise<void> {
	const meaning = procedure.stages[after.stage];
	const next = nextDue(deadlines);
	await trx
		.updateTable('cases')
		.set({
			stage: after.stage,
			matter: after.matter,
			task: after.task,
			route: after.route,
			unit: after.unit,
			handler: after.handler,
			outcome: after.outcome,
			merged_into: after.mergedInto,
			question_open: after.questionOpen,
			waiting_for: meaning?.waitsFor ?? 'nobody',
			open: meaning?.open ?? false,
			due_on: meaning?.open ? (next?.due ?? null) : null,
			due_clock: meaning?.open ? (next?.clock ?? null) : null,
			tasks: [...tasks],
			version: after.version
		})
		.where('id', '=', after.id)
		.execute();
	const shares = openShares(after);
	if (patch.coUnits === undefined && sharesOf(after.timeline).length === 0) return;
	await trx.deleteFrom('co_units').where('case_id', '=', after.id).execute();
	if (after.coUnits.length === 0) return;
	const shareDue = (unit: string) => shares.find((one) => one.unit === unit)?.until ?? null;
	await trx
		.insertInto('co_units')
		.values(after.coUnits.map((unit) => ({ case_id: after.id, unit, share_due: shareDue(unit) })))
		.execute();
}

/** Replaces the derived rows of the case's clocks. */
export async function keepClocks(trx: Trx, caseId: string, deadlines: readonly Deadline[]): Promise<void> {
	await trx.deleteFrom('deadlines').where('case_id', '=', caseId).execute();
	if (deadlines.length === 0) return;
	await trx
		.insertInto('deadlines')
		.values(
			deadlines.map((one) => ({
				case_id: caseId,
				clock: one.clock,
				started_on: one.startedOn,
				due_on: one.due,
				met_on: one.metOn,
				state: one.state,
				provisional: one.provisional,
				standing: one.standing,
				body: JSON.stringify({
					owner: one.owner,
					...(one.named === null ? {} : { unit: one.named.unit }),
					counts: one.counts,
					extended: one.extended,
					events: one.events
				})
			}))
		)
		.execute();
}
