import { expect, it } from 'vitest';
import { closeExpired } from '#casework/close-expired.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { addDays, daysBetween } from '#clocks/day.ts';
import { findRecords } from '#publication/public-record.queries.server.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, procedure, refusal, world } from '../support/world.ts';
import { expectEveryRow, walkAfterwards, walkDetours, walkSides } from './rows.ts';

const w = await world();

it('goes from filing to the public record and takes every row on the way', async () => {
	const walks = [
		...(await walkDetours(w, 'fee-report', 'accept')),
		...(await walkSides(w, 'fee-report', 'accept'))
	];
	// No holiday lies near the last day, so that each day of a pause moves it by one.
	w.on('2026-06-01');
	const main = await aCase(
		w,
		'fee-report',
		{ electronic: false, accused: [accusedUnit('education')] },
		'finance'
	);
	const handled = () =>
		deadlinesOf(procedure('fee-report'), main.case.timeline, w.context).find((one) => one.counts)!;
	await main.does('forward', 'accept', 'check-list');
	const before = handled().due!;
	await main.does('start-determination');
	expect(handled().state).toBe('standing-still');
	expect(await refusal(main.does('start-determination'))).toBe('no-determination-open');
	await main.later(10).does('end-determination');
	expect(daysBetween(before, handled().due!)).toBe(10);
	await main.does('start-appraisal');
	await main.later(3).does('end-appraisal');
	expect(daysBetween(before, handled().due!)).toBe(13);
	await main.does('extend', 'draft', 'return-draft', 'draft', 'sign');
	await main.by('handler', 'order-refund', { payers: 'payers-by-notice' });
	const refund = deadlinesOf(procedure('fee-report'), main.case.timeline, w.context).find(
		(one) => one.clock === 'SF-REFUND'
	);
	expect(refund).toMatchObject({ due: addDays(w.today, 20), state: 'running' });
	expect(await refusal(main.does('order-refund'))).toBe('no-refund-owed');
	await main.by('system', 'call-payers', { notice: 'TF-2026-001', claimBy: addDays(w.today, 30) });
	await main.later(2).does('take-down-call', 'serve', 'record-refund', 'close-refund', 'not-solved');
	expect(main.case.stage).toBe('reopened');
	await main.does('check-list', 'draft', 'sign', 'serve');
	expect(await refusal(main.does('not-solved'))).toBe('not-reopened-before');
	await walkAfterwards(main);
	walks.push(main);

	const left = await aCase(w, 'fee-report');
	await left.at('served');
	w.later(60);
	expect(await closeExpired(w.context, procedures, 15)).toBeGreaterThan(0);
	left.taken.push('close');
	walks.push(left);
	expectEveryRow('fee-report', walks);
	expect((await findRecords(w.db, {}, 1)).rows).toMatchObject([
		{ procedure: 'fee-report', unit: 'finance', outcome: 'unlawful' }
	]);
	await expectSound(w);
});
