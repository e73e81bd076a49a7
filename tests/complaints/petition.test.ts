import { expect, it } from 'vitest';
import { loadCase } from '#casework/case.queries.server.ts';
import { closeExpired } from '#casework/close-expired.server.ts';
import { findRecords } from '#publication/public-record.queries.server.ts';
import { procedures } from '#procedures.ts';
import { expectSound } from '../support/sound.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { refusal, world } from '../support/world.ts';
import { walkMediation, walkReviews } from './levels.ts';
import { expectEveryRow, walkAfterwards, walkDetours, walkSides } from './rows.ts';

const w = await world();

const walks: Walk[] = [];

it('takes what runs beside the handling', async () => {
	walks.push(...(await walkSides(w, 'petition', 'accept')));
}, 120_000);

it('goes up two levels and back, and to mediation', async () => {
	walks.push(...(await walkReviews(w)), ...(await walkMediation(w)));
}, 120_000);

it('goes from filing to the public record and takes every row on the way', async () => {
	walks.push(...(await walkDetours(w, 'petition', 'accept')));

	w.on('2026-03-02');
	const main = await aCase(w, 'petition');
	await main.later(1).does('classify', 'forward');
	await main.later(2).does('accept');
	await main.later(20).does('extend', 'draft', 'return-draft', 'draft', 'sign');
	expect(main.case).toMatchObject({ stage: 'served', outcome: 'supported' });
	expect(main.taken.slice(-3)).toEqual(['sign', 'deliver', 'owe-execution']);
	await walkAfterwards(main);
	walks.push(main);

	const reviewed = await aCase(w, 'petition', { electronic: false });
	await reviewed.at('answered');
	await reviewed.later(3).does('serve', 'not-solved');
	expect(reviewed.case).toMatchObject({ stage: 'review-requested', unit: 'government' });
	await reviewed.later(10).does('decide-review', 'rate');
	expect(reviewed.case.stage).toBe('reviewed');
	walks.push(reviewed);

	const left = await aCase(w, 'petition');
	await left.at('served');
	await closeExpired(w.context, procedures, 15);
	expect((await loadCase(w.db, left.case.id))?.stage).toBe('served');
	w.later(31);
	expect(await closeExpired(w.context, procedures, 15)).toBeGreaterThan(0);
	expect((await loadCase(w.db, left.case.id))?.stage).toBe('closed');
	left.taken.push('close');
	walks.push(left);

	expectEveryRow('petition', walks);
	const record = (await findRecords(w.db, { words: '路灯' }, 1)).rows;
	expect(record).toMatchObject([
		{ title: '路灯', outcome: 'supported', unit: 'housing', in_time: true, days: 23 }
	]);
	await expectSound(w);
}, 120_000);

it('gives 30 days for a review, and none after that', async () => {
	w.on('2026-06-01');
	const late = await aCase(w, 'petition');
	await late.at('served');
	const inTime = await aCase(w, 'petition');
	await inTime.at('served');
	w.on('2026-07-01');
	await inTime.does('not-solved');
	expect(inTime.case.stage).toBe('review-requested');
	w.on('2026-07-02');
	expect(await refusal(late.does('not-solved'))).toBe('within-review-period');
});
