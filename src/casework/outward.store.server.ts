import { lastEntry, type Actor, type Case } from '#casework/case.ts';
import { findCaseByNumber, loadCase } from '#casework/case.queries.server.ts';
import { namesPerson } from '#casework/decide.ts';
import { isLate, type Deadline } from '#casework/deadlines.ts';
import { giveUpFiles } from '#casework/unowned-files.store.server.ts';
import { isVisible } from '#casework/desk.queries.server.ts';
import { accusedUnits } from '#casework/guards.ts';
import type { PublicVersion } from '#casework/input.ts';
import { Refusal } from '#casework/refusal.ts';
import { daysBetween, type Day } from '#clocks/day.ts';
import { readNumber } from '#platform/one-time-code.ts';
import { writeRecord } from '#publication/public-record.store.server.ts';
import type { Trx } from '#tables.ts';
import type { County } from '#units/county.ts';
import { isBlocked } from '#units/recusal.ts';

/** Writes the confirmed public version. Only what is listed here leaves the case. */
export async function publish(
	trx: Trx,
	on: Case,
	version: PublicVersion,
	today: Day,
	deadlines: readonly Deadline[]
): Promise<true> {
	const answeredOn = lastEntry(on.timeline, 'deliver', 'serve', 'decide-review')?.on ?? today;
	const clock = deadlines.find((one) => one.counts);
	await writeRecord(trx, on.id, {
		procedure: on.procedure,
		task: on.task,
		matter: on.matter,
		unit: on.unit ?? on.dispatcher,
		township: on.township,
		title: version.title,
		question: version.question,
		answer: version.answer,
		basis: version.basis,
		outcome: on.outcome ?? '',
		received_on: on.receivedOn,
		answered_on: answeredOn,
		days: daysBetween(on.receivedOn, answeredOn),
		in_time: clock ? !isLate(clock, today) : true,
		published_on: today
	});
	return true;
}

/**
 * The case that takes this one in: the same procedure, and not this case itself. A case that the officer may not see
 * answers like a number that does not exist (INV-01).
 */
export async function mergeTarget(
	trx: Trx,
	on: Case,
	number: string,
	actor: Actor,
	county: County
): Promise<string> {
	const found = await findCaseByNumber(trx, readNumber(number) ?? number.trim());
	const seen = found && (actor.kind !== 'officer' || (await isVisible(trx, actor, county, found.id)));
	const target = seen && !found.sealed ? await loadCase(trx, found.id) : null;
	if (!target || target.id === on.id || target.procedure !== on.procedure || target.mergedInto !== null) {
		throw new Refusal('check-input', { number: 'no-such-case' });
	}
	if (!keepsAway(target, on, county)) throw new Refusal('check-input', { number: 'not-complained-of-there' });
	return target.id;
}

/** Whoever is complained of here must be complained of there too, or merging would hand them the case (INV-02). */
const keepsAway = (target: Case, on: Case, county: County): boolean =>
	on.accused.every(
		({ unit, person }) =>
			(unit === null || isBlocked(county, unit, accusedUnits(target.accused))) &&
			(person === null ||
				target.accused.some((one) => one.person !== null && namesPerson(one.person, person)))
	);

/** After hand-over nothing of the content is left; that it was here, and its hash, stays. */
export async function handOver(trx: Trx, caseId: string, now: Date): Promise<void> {
	await trx
		.updateTable('sealed_contents')
		.set({ content: null, handed_over_at: now })
		.where('case_id', '=', caseId)
		.execute();
	const gone = await trx
		.deleteFrom('case_files')
		.where('case_id', '=', caseId)
		.returning('storage_key')
		.execute();
	await giveUpFiles(
		trx,
		gone.map((one) => one.storage_key)
	);
}

/** What the office decided about a text is an example for the next suggestion. */
export async function learnFrom(trx: Trx, before: Case, after: Case, now: Date): Promise<void> {
	if (after.matter === null) return;
	const example = {
		matter: after.matter,
		corrected: before.matter !== null && before.matter !== after.matter,
		at: now
	};
	await trx
		.insertInto('routing_examples')
		.values({ case_id: after.id, ...example })
		.onConflict((row) => row.column('case_id').doUpdateSet(example))
		.execute();
}
