import { expect, it } from 'vitest';
import { closeExpired } from '#casework/close-expired.server.ts';
import { findRecords } from '#publication/public-record.queries.server.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, refusal, world } from '../support/world.ts';
import { expectEveryRow, walkAfterwards, walkDetours, walkSides } from './rows.ts';

const w = await world();

it('goes from filing to the public record and takes every row on the way', async () => {
	const walks = [
		...(await walkDetours(w, 'fee-report', 'accept')),
		...(await walkSides(w, 'fee-report', 'accept'))
	];
	const main = await aCase(
		w,
		'fee-report',
		{ electronic: false, accused: [accusedUnit('education')] },
		'finance'
	);
	await main.does('forward', 'accept', 'check-list', 'extend', 'draft', 'return-draft', 'draft', 'sign');
	await main.later(2).does('serve', 'record-refund', 'not-solved');
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
