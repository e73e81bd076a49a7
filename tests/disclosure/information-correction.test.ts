import { expect, it } from 'vitest';
import { closeExpired } from '#casework/close-expired.server.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { countedRequests } from '#disclosure/annual-report/report.queries.server.ts';
import { aboutRequest } from '#disclosure/information-correction/about-request.queries.server.ts';
import { papersOf } from '#papers/papers.queries.server.ts';
import { procedures } from '#procedures.ts';
import { expectEveryRow } from '../complaints/rows.ts';
import { expectSound } from '../support/sound.ts';
import { aCase, type Walk } from '../support/walk.ts';
import { procedure, refusal, world } from '../support/world.ts';

const w = await world();
const id = 'information-correction';
const clockOf = ({ case: on }: Walk, clock = 'FOI-CORRECT-RECORD') =>
	deadlinesOf(procedure(id), on.timeline, w.context).find((one) => one.clock === clock);
const held = { recordHeld: 'record-held', findings: '与户口簿不一致。' };
const nothingTold = { correctedText: '', correctedOn: '' };
const corrected = () => ({
	outcome: 'record-corrected',
	correctedText: '出生年份：1956年。',
	correctedOn: w.today
});

it('is examined by the unit that keeps the record, put right, and told within the county’s period', async () => {
	const walks: Walk[] = [];
	const main = await aCase(w, id, { electronic: false });
	walks.push(main);
	expect(main.case.dispatcher).toBe('gov-office');
	expect(clockOf(main)).toMatchObject({ standing: 'policy', due: '2026-03-30', state: 'running' });
	await main.by('dispatcher', 'forward', { unit: 'transport' });
	await main.does('take', 'give-to', 'ask-resident', 'reply', 'add-facts', 'note');
	expect(await refusal(main.does('draft'))).toBe('not-from-this-stage');
	expect(await refusal(main.does('give-back'))).toBe('not-from-this-stage');
	await main.by('handler', 'check-record', held);
	expect(await refusal(main.does('give-back'))).toBe('record-not-here');
	await main.by('handler', 'check-record', { recordHeld: 'record-not-held', findings: '不在本单位。' });
	expect(await refusal(main.by('handler', 'draft', corrected()))).toBe('record-fits');
	await main.later(7).does('give-back');
	expect(main.case).toMatchObject({ unit: 'transport', stage: 'correction-filed' });
	expect(await refusal(main.by('dispatcher', 'forward', { unit: 'transport' }))).toBe('to-another-unit');
	await main.by('dispatcher', 'forward', { unit: 'housing' });
	expect(clockOf(main)?.due).toBe('2026-03-30');
	// The look of the unit that gave it back is not that of the unit that answers.
	expect(await refusal(main.by('handler', 'draft', corrected()))).toBe('not-from-this-stage');
	await main.by('handler', 'check-record', held);
	expect(await refusal(main.by('handler', 'draft', { ...corrected(), correctedText: '' }))).toBe(
		'correction-told'
	);
	const ahead = { ...corrected(), correctedOn: '2026-12-01' };
	expect(await refusal(main.by('handler', 'draft', ahead))).toBe('correction-told');
	expect(
		await refusal(
			main.by('handler', 'draft', { ...nothingTold, outcome: 'record-elsewhere', where: '州公安局' })
		)
	).toBe('record-fits');
	await main.by('handler', 'draft', corrected());
	await main.does('return-draft');
	await main.by('handler', 'draft', corrected());
	const drafter = await w.officer('housing', 'handler');
	expect(await refusal(main.by(drafter, 'sign'))).toBe('not-by-you');
	await main.does('sign', 'serve');
	expect(main.case).toMatchObject({ stage: 'served', outcome: 'record-corrected' });
	expect(clockOf(main)?.state).toBe('met');
	expect(clockOf(main, 'FY-APPLY')?.state).toBe('running');
	const answer = (await papersOf(w.db, main.case.id)).find((one) => one.kind === 'record-answer');
	const said = Object.fromEntries(
		[...answer!.content.zh.facts, ...answer!.content.zh.texts].map((line) => [line.field, line.text])
	);
	expect(said).toMatchObject({ outcome: '予以更正', correctedText: '出生年份：1956年。' });
	expect(said['remedy']).toContain('行政复议');
	await main.does('rate');
	for (const way of ['route-away', 'withdraw']) {
		const walk = await aCase(w, id);
		walks.push(await walk.does(way));
	}
	const left = await aCase(w, id);
	walks.push(left);
	await left.does('forward');
	await left.by('handler', 'check-record', held);
	await left.by('handler', 'draft', { ...nothingTold, outcome: 'record-kept' });
	await left.does('sign');
	expect(left.case).toMatchObject({ stage: 'served', outcome: 'record-kept' });
	w.later(90);
	expect(await closeExpired(w.context, procedures, 30)).toBe(2);
	left.taken.push('close', 'deliver');
	expectEveryRow(id, walks);
	await expectSound(w);
});

it('says which body may correct it, and nothing of a correction, where the record is kept elsewhere', async () => {
	w.on('2026-03-02');
	const walk = await aCase(w, id);
	await walk.does('forward');
	await walk.by('handler', 'check-record', { recordHeld: 'record-not-held', findings: '由公安机关登记。' });
	expect(await refusal(walk.by('handler', 'draft', { ...nothingTold, outcome: 'record-elsewhere' }))).toBe(
		'body-named'
	);
	const where = '巴东县公安局户政窗口';
	expect(
		await refusal(walk.by('handler', 'draft', { ...corrected(), outcome: 'record-elsewhere', where }))
	).toBe('correction-told');
	await walk.by('handler', 'draft', { ...nothingTold, outcome: 'record-elsewhere', where });
	await walk.does('sign');
	const [answer] = (await papersOf(w.db, walk.case.id)).filter((one) => one.kind === 'record-answer');
	expect(JSON.stringify(answer?.content.zh)).toContain(where);
	expect(JSON.stringify(answer?.content.zh)).not.toContain('更正后的记载');
});

it('is no request for information in the yearly report, and each finds the other at the desk', async () => {
	const request = await aCase(w, 'information-request', { channel: 'visit' });
	await request.by('dispatcher', 'confirm-receipt', { receivedHow: 'in-person' });
	const counted = async () => (await countedRequests(w.db, 'county', 2026)).length;
	const before = await counted();
	const walk = await aCase(w, id, { facts: { requestNumber: request.case.number } });
	await walk.does('forward');
	expect(await counted()).toBe(before);
	const officer = await w.officer('housing', 'handler');
	const from = (of: Walk) => aboutRequest(w.db, officer, w.county, of.case);
	expect(await from(walk)).toMatchObject([{ id: request.case.id }]);
	expect(await from(request)).toMatchObject([{ id: walk.case.id }]);
	const stranger = await w.officer('water', 'handler');
	expect(await aboutRequest(w.db, stranger, w.county, request.case)).toEqual([]);
});
