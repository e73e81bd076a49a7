import { lastEntry, type Actor, type Case } from '#casework/case.ts';
import { findCaseByNumber } from '#casework/case.queries.server.ts';
import { isLate, type Deadline } from '#casework/deadlines.ts';
import { isVisible } from '#casework/desk.queries.server.ts';
import type { PublicVersion } from '#casework/input.ts';
import { Refusal } from '#casework/refusal.ts';
import { daysBetween, type Day } from '#clocks/day.ts';
import { readNumber } from '#platform/one-time-code.ts';
import { writeRecord } from '#publication/public-record.store.server.ts';
import type { Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

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
	const target = await findCaseByNumber(trx, readNumber(number) ?? number.trim());
	const seen = target && (actor.kind !== 'officer' || (await isVisible(trx, actor, county, target.id)));
	if (!target || !seen || target.sealed || target.id === on.id || target.procedure !== on.procedure) {
		throw new Refusal('check-input', { number: 'no-such-case' });
	}
	return target.id;
}

/** After hand-over nothing of the content is left; that it was here, and its hash, stays. */
export async function handOver(trx: Trx, caseId: string, now: Date): Promise<void> {
	await trx
		.updateTable('sealed_contents')
		.set({ content: null, handed_over_at: now })
		.where('case_id', '=', caseId)
		.execute();
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
