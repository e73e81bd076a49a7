import { lastEntry, type Case } from '#casework/case.ts';
import { isLate, type Deadline } from '#casework/deadlines.ts';
import { isChildIn, unitBesideChild } from '#casework/child-version.ts';
import { giveUpFiles } from '#casework/unowned-files.store.server.ts';
import { answers } from '#casework/levels.ts';
import type { PublicVersion } from '#casework/input.ts';
import { daysBetween, type Day } from '#clocks/day.ts';
import { withdrawRecord, writeRecord } from '#publication/public-record.store.server.ts';
import { registerRows } from '#register/rows.store.server.ts';
import type { Trx } from '#tables.ts';
import type { County } from '#units/county.ts';

/** Writes the confirmed public version. Only what is listed here leaves the case. */
export async function publish(
	trx: Trx,
	county: County,
	on: Case,
	version: PublicVersion,
	today: Day,
	deadlines: readonly Deadline[]
): Promise<true> {
	const child = isChildIn(on);
	const unit = on.unit ?? on.dispatcher;
	const answeredOn = lastEntry(on.timeline, ...answers)?.on ?? today;
	const clock = deadlines.find((one) => one.counts);
	const id = await writeRecord(trx, on.id, {
		procedure: on.procedure,
		task: on.task,
		matter: on.matter,
		// A place could tell who a minor is (INV-49).
		unit: child ? unitBesideChild(county, unit) : unit,
		township: child ? null : on.township,
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
	await registerRows(trx, 'public-record', id);
	return true;
}

/** Takes the public record down at once (INV-36); the register holds that it stood and that it went. */
export async function takeDown(trx: Trx, caseId: string, today: Day): Promise<void> {
	const id = await withdrawRecord(trx, caseId, today);
	if (id !== null) await registerRows(trx, 'public-record', id);
}

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
		.returning(['id', 'storage_key'])
		.execute();
	await registerRows(trx, 'sealed-content', caseId);
	await registerRows(trx, 'case-file', ...gone.map((one) => one.id));
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
