import { lastEntry, type Actor, type Case } from '#casework/case.ts';
import { findCaseByNumber, loadCase } from '#casework/case.queries.server.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { namesPerson } from '#casework/decide.ts';
import { deadlinesOf, isLate } from '#casework/deadlines.ts';
import { isVisible } from '#casework/desk.queries.server.ts';
import { accusedUnits } from '#casework/guards.ts';
import { answers } from '#casework/levels.ts';
import { linkProblem, type LinkKind } from '#casework/links.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { readNumber } from '#platform/one-time-code.ts';
import type { Trx } from '#tables.ts';
import type { County } from '#units/county.ts';
import { isBlocked } from '#units/recusal.ts';

export type Linked = {
	id: string;
	/** What the paper says of it: its number, who handles it, by when, or when it was decided. */
	told: Readonly<Record<'otherNumber' | 'otherUnit' | 'otherDue' | 'otherDecidedOn', string>>;
};

/**
 * The case on which this one is to hang: the same procedure, and not this case itself. A case that the officer may not
 * see answers like a number that does not exist (INV-01).
 */
export async function linkTarget(
	trx: Trx,
	context: Context,
	procedure: Procedure,
	on: Case,
	kind: LinkKind,
	number: string,
	actor: Actor
): Promise<Linked> {
	const found = await findCaseByNumber(trx, readNumber(number) ?? number.trim());
	const seen = found && (actor.kind !== 'officer' || (await isVisible(trx, actor, context.county, found.id)));
	const target = seen && !found.sealed ? await loadCase(trx, found.id) : null;
	if (!target || target.id === on.id || target.procedure !== on.procedure || target.mergedInto !== null) {
		throw new Refusal('check-input', { number: 'no-such-case' });
	}
	// Whoever is complained of here is never a reason not to take it up (INV-02).
	if (kind === 'duplicate' && isBlocked(context.county, target.unit ?? '', accusedUnits(on.accused))) {
		throw new Refusal('check-input', { number: 'handled-by-complained-of' });
	}
	if (kind === 'merged' && !keepsAway(target, on, context.county)) {
		throw new Refusal('check-input', { number: 'not-complained-of-there' });
	}
	const counted = deadlinesOf(procedure, target.timeline, context).find((one) => one.counts);
	const late = counted?.state === 'running' && isLate(counted, todayOf(context));
	const open = procedure.stages[target.stage]?.open ?? false;
	const problem = linkProblem(kind, on, { stage: target.stage, unit: target.unit, open, late });
	if (problem) throw new Refusal('check-input', { number: problem });
	return {
		id: target.id,
		told: {
			otherNumber: target.number,
			otherUnit: target.unit ?? '',
			otherDue: counted?.due ?? '',
			otherDecidedOn: lastEntry(target.timeline, ...answers)?.on ?? ''
		}
	};
}

/** Whoever is complained of here must be complained of there too, or merging would hand them the case (INV-02). */
const keepsAway = (target: Case, on: Case, county: County): boolean =>
	on.accused.every(
		({ unit, person }) =>
			(unit === null || isBlocked(county, unit, accusedUnits(target.accused))) &&
			(person === null ||
				target.accused.some((one) => one.person !== null && namesPerson(one.person, person)))
	);

export async function insertLink(trx: Trx, on: Case, kind: LinkKind, other: string): Promise<void> {
	await trx
		.insertInto('case_links')
		.values({ case_id: on.id, n: on.timeline.length, other_id: other, kind })
		.execute();
}
