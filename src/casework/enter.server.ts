import type { Actor, Case, Details, Entry } from '#casework/case.ts';
import { keptClocks } from '#casework/case.queries.server.ts';
import { insertEntry, keepClocks, moveCase } from '#casework/case.store.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { contributionsOf } from '#casework/counted.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import type { Patch } from '#casework/effects.ts';
import { entryText } from '#casework/entry-text.ts';
import { issueCorrection } from '#casework/correct-paper.server.ts';
import { aimOf, openProposal } from '#casework/correction.ts';
import { issuePaper } from '#casework/issue-paper.server.ts';
import type { Role, Step } from '#casework/lifecycle.ts';
import type { Procedure } from '#casework/procedure.ts';
import { queueNotice } from '#casework/queue-notice.store.server.ts';
import { tasksOf } from '#casework/tasks.ts';
import { register } from '#register/register.store.server.ts';
import { difference } from '#statistics/contributions.ts';
import { addChanges } from '#statistics/statistics.store.server.ts';
import type { Trx } from '#tables.ts';

export type Move = {
	before: Case | null;
	action: string;
	step: Step;
	role: Role;
	actor: Actor;
	to: string;
	details: Details;
	patch: Patch;
};

/**
 * Enters one step of a case: timeline, register, case, clocks, notice and statistics change together. Runs inside
 * the door's transaction only; `on` is the case with its row locked, or just inserted.
 */
export async function enter(
	trx: Trx,
	context: Context,
	procedure: Procedure,
	on: Case,
	move: Move
): Promise<Case> {
	const officer = move.actor.kind === 'officer' ? move.actor : null;
	const entry: Entry = {
		n: on.timeline.length + 1,
		action: move.action,
		from: move.before ? on.stage : null,
		to: move.to,
		byRole: move.role,
		byAccount: officer?.account ?? null,
		byUnit: officer?.unit ?? null,
		at: context.now,
		on: todayOf(context),
		details: move.details,
		paper: move.step.paper ?? correctedKind(on, move)
	};
	const after: Case = {
		...on,
		...move.patch,
		stage: move.to,
		timeline: [...on.timeline, entry],
		version: on.version + 1
	};
	const deadlines = deadlinesOf(procedure, after.timeline, context);
	// As it was counted then: a calendar or a figure may have changed since.
	const counted =
		move.before === null ? [] : contributionsOf(procedure, move.before, await keptClocks(trx, on.id));
	await insertEntry(trx, on.id, entry);
	await register(trx, { kind: 'entry', subject: on.id, n: entry.n }, entryText(on.id, entry));
	await (move.step.does.includes('correct-paper')
		? issueCorrection(trx, context, after, entry)
		: issuePaper(trx, context, procedure, after, entry));
	await moveCase(trx, after, procedure, deadlines, move.patch, tasksOf(after, context.county));
	await keepClocks(trx, on.id, deadlines);
	await queueNotice(trx, context, procedure, after, entry, deadlines);
	await context.keepers[procedure.id]?.(trx, context, after, entry);
	await addChanges(trx, difference(counted, contributionsOf(procedure, after, deadlines)));
	return after;
}

/** A correction is a paper of the kind that it corrects. */
function correctedKind(on: Case, { step }: Move): string | null {
	const proposal = step.does.includes('correct-paper') ? openProposal(on) : undefined;
	return (proposal && aimOf(on, proposal)?.paper) ?? null;
}
