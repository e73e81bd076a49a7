import { expect, it } from 'vitest';
import { deadlinesOf } from '#casework/deadlines.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import type { Case, Officer } from '#casework/case.ts';
import { refundOf } from '#casework/refund.ts';
import { tasksOf } from '#casework/tasks.ts';
import { addDays } from '#clocks/day.ts';
import { reckoned } from '#clocks/reckoned.ts';
import { putOfficers } from '#demonstration/officers.server.ts';
import { seedPayerCall } from '#demonstration/payer-call.server.ts';
import { staffOf } from '#demonstration/staff.ts';
import { possibleSteps } from '#disclosure/may.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { caseToCall, isToCall, releaseCall, startOf } from '#disclosure/payer-calls/call-payers.server.ts';
import { payerCall } from '#disclosure/payer-calls/kind.ts';
import { release } from '#disclosure/release.store.server.ts';
import { callOf, caseOf, readStanding } from '#disclosure/releases.queries.server.ts';
import { disclosedAll, editionsOf } from '#publication/disclosed.queries.server.ts';
import { callsOfOutcome, outcomeOfCall } from '#publication/outcome-calls.queries.server.ts';
import { findRecords } from '#publication/public-record.queries.server.ts';
import { expectSound } from '../support/sound.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { filer, procedure, refusal, world } from '../support/world.ts';

const w = await world();
const clear = { secrecy: 'clear', privacy: 'clear', thirdParty: 'clear' };
const reporter = '李举报';

const writer = (): Promise<Officer> => w.officer('finance', 'handler');
const head = (): Promise<Officer> => w.officer('finance', 'head');

/** A charge found unlawful whose payers are not all known, ordered to be given back. */
async function ordered(payers: 'payers-known' | 'payers-by-notice' = 'payers-by-notice'): Promise<Walk> {
	w.on('2026-06-01');
	const walk = await aCase(w, 'fee-report', { parties: [filer({ name: reporter })] }, 'finance');
	await walk.at('served');
	await walk.by('handler', 'order-refund', {
		debtor: '城区市场管理所',
		refundOwed: 9000,
		until: addDays(w.today, 20),
		payers
	});
	return walk;
}

const words = (claimBy: string) => ({
	title: '城区摊位卫生费退还公告',
	item: '摊位卫生费',
	collector: '城区市场管理所',
	period: '2025年3月至2026年2月',
	sum: '9000',
	text: '交过这笔费的摊主，每月退还十元。请带身份证，有收据的带收据。',
	where: '财政局一楼，工作日上午，电话 12345',
	claimBy,
	formedOn: w.today
});

/** Calls the payers as the desk does: one writes, another publishes. */
async function called(walk: Walk, days = 40): Promise<string> {
	const claimBy = addDays(w.today, days);
	const id = await draft(w.context, payerCall, await writer(), {
		raw: words(claimBy),
		cases: [walk.case.id]
	});
	await release(w.context, payerCall, id, 'submit', await writer());
	await releaseCall(w.context, id, 'publish', await head(), clear);
	return id;
}

const now = async ({ case: { id } }: Walk): Promise<Case> => (await loadCase(w.db, id))!;

/** The notice as it stands in public. */
const publicCall = async (id: string) => (await editionsOf(w.db, id, w.today)).find((one) => one.current);

it('calls the payers in public, counts those who come and tells where the rest went', async () => {
	const walk = await ordered();
	expect(isToCall(walk.case)).toBe(true);
	expect(startOf(walk.case)).toMatchObject({ collector: '城区市场管理所', sum: '9000' });
	expect(await caseToCall(w.context, await w.officer('housing', 'handler'), walk.case.id)).toBeNull();
	expect(
		await refusal(
			walk.by('handler', 'close-refund', {
				refundResult: 'rest-to-treasury',
				toTreasury: 9000,
				text: '上缴。'
			})
		)
	).toBe('notice-run');

	const id = await called(walk);
	const claimBy = addDays(w.today, 40);
	let on = await now(walk);
	expect(await callOf(w.db, on.id)).toBe(id);
	expect(on.timeline.at(-1)).toMatchObject({ action: 'call-payers', details: { claimBy } });
	const clock = deadlinesOf(procedure('fee-report'), on.timeline, w.context).find(
		(one) => one.clock === 'SF-REFUND'
	);
	expect(clock).toMatchObject({ state: 'running', due: reckoned(w.context, 'SF-CALL', claimBy) });
	const shown = await publicCall(id);
	expect(shown).toMatchObject({ kind: 'payer-call', expiresOn: claimBy, validity: 'in-force' });
	expect(JSON.stringify(shown)).not.toContain(reporter);
	expect(JSON.stringify(shown)).not.toContain(walk.case.number);
	const standing = await readStanding(w.db, id);
	expect(possibleSteps(standing!, await head())).toEqual(['withdraw']);
	expect(possibleSteps(standing!, await writer())).toEqual([]);

	await walk.by('handler', 'record-refund', { refund: 1200, payersPaid: 10 });
	await walk.by('handler', 'record-refund', { refund: 600, payersPaid: 2 });
	const rest = { refundResult: 'rest-to-treasury', text: '公告期满，其余无人认领。' };
	expect(await refusal(walk.by('handler', 'close-refund', { ...rest, toTreasury: 7200 }))).toBe('notice-run');
	w.later(41);
	expect((await publicCall(id))?.validity).toBe('expired');
	expect(await refusal(walk.by('handler', 'close-refund', rest))).toBe('treasury-sum');
	on = await now(walk);
	expect(tasksOf(on, w.context.county)).toContain('refund');
	await walk.by('handler', 'close-refund', { ...rest, toTreasury: 7200 });
	on = await now(walk);
	expect(tasksOf(on, w.context.county)).not.toContain('refund');
	expect((await publicCall(id))?.acts.at(-1)).toMatchObject({
		action: 'end-call',
		figures: { result: 'rest-to-treasury', payers: '12', returned: '1800', toTreasury: '7200' }
	});
	await expectSound(w);
});

it('links the published outcome and the notice, for as long as both stand', async () => {
	const walk = await ordered();
	const id = await called(walk);
	await walk.does('propose-publication', 'publish');
	const [record] = (await findRecords(w.db, {}, 1)).rows;
	expect(await callsOfOutcome(w.db, record!.id)).toMatchObject([{ call: id }]);
	expect(await outcomeOfCall(w.db, id)).toBe(record!.id);
	await releaseCall(w.context, id, 'withdraw', await head(), { text: 'remove-text', reason: '金额有误。' });
	expect((await now(walk)).timeline.at(-1)).toMatchObject({ action: 'take-down-call' });
	expect(await callsOfOutcome(w.db, record!.id)).toEqual([]);
	w.later(60);
	const rest = { refundResult: 'rest-to-treasury', toTreasury: 1, text: '上缴。' };
	expect(await refusal(walk.by('handler', 'close-refund', rest))).toBe('notice-run');
});

it('stands for the county’s least number of days, and only where payers are not known', async () => {
	const short = await ordered();
	expect(await refusal(called(short, 10))).toBe('notice-too-short');
	expect((await now(short)).timeline.at(-1)).toMatchObject({ action: 'order-refund' });
	const known = await ordered('payers-known');
	expect(await refusal(called(known))).toBe('payers-sought');
	await known.by('handler', 'close-refund', {
		refundResult: 'rest-to-treasury',
		toTreasury: 5,
		text: '上缴。'
	});
	await expectSound(w);
});

it('is shown by the demonstration, with those who have come so far', async () => {
	w.on('2026-11-24');
	const officers = await putOfficers(w.db, new Set(['finance', 'petitions']), w.context.now);
	await seedPayerCall(w.context, w.context.procedures, staffOf(officers));
	const [shown] = await disclosedAll(w.db, { kinds: ['payer-call'], words: '早市摊位' }, w.today);
	expect(shown).toMatchObject({ validity: 'in-force', unit: 'finance' });
	const on = await loadCase(w.db, (await caseOf(w.db, shown!.id))!);
	expect(refundOf(on!)).toMatchObject({ returned: 8400, payers: 21, sought: true });
});
