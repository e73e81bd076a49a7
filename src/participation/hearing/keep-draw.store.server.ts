import type { Case, Entry } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { caseKeyOf } from '#casework/parties.queries.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeSystemAction } from '#casework/take-action.server.ts';
import {
	announcementOf,
	asText,
	saidIn,
	sealingOf,
	seatsNow,
	standbyNow
} from '#participation/hearing/course.ts';
import { commit, draw, newSecret, sealOf } from '#participation/hearing/draw.server.ts';
import { hearing } from '#participation/hearing/procedure.ts';
import { applicationsOn, hearingOfCase } from '#participation/hearings.queries.server.ts';
import { leastOf, placeOf, seatsOf } from '#participation/hearing-terms.ts';
import { lotList, type LotCommitment, type LotList } from '#participation/lot.ts';
import type { PublishedLot } from '#participation/public-hearing.ts';
import { open, seal } from '#platform/crypto.server.ts';
import type { Trx } from '#tables.ts';

/** What the portal itself does at the draw, each time as a step of its own that the register holds. */
export async function keepDraw(trx: Trx, context: Context, after: Case, entry: Entry): Promise<void> {
	switch (entry.action) {
		case 'freeze-list':
			return sealList(trx, context, after, await listOf(trx, after));
		case 'seal-again':
			return sealList(trx, context, after, (await drawOf(trx, after.id)).list);
		case 'draw-lots':
			return show(trx, context, after, saidIn(entry, 'witnessSecret'));
		case 'replace-participant':
			return fillSeat(trx, context, after, saidIn(entry, 'lotNumber'));
	}
}

const say = (trx: Trx, context: Context, on: Case, action: string, raw: Record<string, string>) =>
	takeSystemAction(trx, context, hearing, on.id, action, raw);

/** Who was admitted, in the order of the numbers, which were drawn by lot: the order tells nothing. */
async function listOf(trx: Trx, on: Case): Promise<LotList> {
	const announced = announcementOf(on)?.details ?? {};
	const applications = await applicationsOn(trx, on.id);
	return {
		hearing: (await hearingOfCase(trx, on.id)) ?? '',
		groups: seatsOf(announced),
		least: leastOf(announced),
		people: applications
			.filter((one) => one.stage === 'application-admitted')
			.map((one) => ({
				number: one.number,
				group: one.facts['group'] ?? '',
				place: placeOf(one.township),
				sex: one.facts['sex'] ?? '',
				age: one.facts['ageBand'] ?? ''
			}))
	};
}

/** Draws the unit's secret and seals it: until the draw nobody reads it, and its seal is public. */
async function sealList(trx: Trx, context: Context, on: Case, list: LotList): Promise<void> {
	const key = await caseKeyOf(trx, context, on.id);
	if (!key) throw new Refusal('not-found');
	const secret = newSecret();
	const commitment: LotCommitment = {
		...commit(list, secret, ''),
		witness: saidIn(sealingOf(on), 'witnessSeal').toLowerCase()
	};
	const row = {
		list: JSON.stringify(list),
		commitment: JSON.stringify(commitment),
		sealed: seal(key, secret, on.id)
	};
	await trx
		.insertInto('hearing_draws')
		.values({ case_id: on.id, ...row })
		.onConflict((conflict) => conflict.column('case_id').doUpdateSet(row))
		.execute();
	await say(trx, context, on, 'commit-list', { listHash: commitment.list, unitSeal: commitment.unit });
}

async function drawOf(trx: Trx, caseId: string) {
	const row = await trx
		.selectFrom('hearing_draws')
		.selectAll()
		.where('case_id', '=', caseId)
		.executeTakeFirstOrThrow();
	return {
		list: lotList.parse(row.list),
		commitment: row.commitment as unknown as LotCommitment,
		sealed: row.sealed
	};
}

async function show(trx: Trx, context: Context, on: Case, witness: string): Promise<void> {
	const { list, commitment, sealed } = await drawOf(trx, on.id);
	if (witness.length < 16) throw new Refusal('check-input', { witnessSecret: 'secret-too-short' });
	if (sealOf(witness) !== commitment.witness)
		throw new Refusal('check-input', { witnessSecret: 'secret-and-seal-differ' });
	const key = await caseKeyOf(trx, context, on.id);
	if (!key) throw new Refusal('not-found');
	const unit = String(open(key, sealed, on.id));
	const { seated, standby } = draw(list, unit, witness);
	await say(trx, context, on, 'show-draw', {
		unitSecret: unit,
		drawn: asText(seated),
		standby: asText(standby)
	});
}

/** The next of the same side in the order of the draw who still stands by; where there is none, the seat stays empty. */
async function fillSeat(trx: Trx, context: Context, on: Case, lotNumber: string): Promise<void> {
	if (!seatsNow(on).includes(lotNumber))
		throw new Refusal('check-input', { lotNumber: 'number-without-seat' });
	const applications = await applicationsOn(trx, on.id);
	const of = (number: string) => applications.find((one) => one.number === number);
	const substitute = standbyNow(on).find(
		(number) =>
			of(number)?.facts['group'] === of(lotNumber)?.facts['group'] &&
			['application-listed', 'application-admitted', 'on-standby'].includes(of(number)?.stage ?? '')
	);
	await say(trx, context, on, 'fill-seat', { lotNumber, substitute: substitute ?? '' });
}

/** What everybody may work through again: from the freezing on the list and its commitment, after the draw all of it. */
export async function publicLot(trx: Trx, on: Case): Promise<PublishedLot | null> {
	const shown = on.timeline.findLast((entry) => entry.action === 'show-draw');
	const committed = on.timeline.findLast((entry) => entry.action === 'commit-list');
	if (!committed) return null;
	const { list, commitment } = await drawOf(trx, on.id);
	const base = { method: 'lot/v1' as const, list, commitment };
	if (!shown) return base;
	const reveal = {
		unit: saidIn(shown, 'unitSecret'),
		witness: saidIn(
			on.timeline.findLast((entry) => entry.action === 'draw-lots'),
			'witnessSecret'
		)
	};
	return { ...base, reveal, result: draw(list, reveal.unit, reveal.witness) };
}
