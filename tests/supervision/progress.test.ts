import { expect, it } from 'vitest';
import { loadCase } from '#casework/case.queries.server.ts';
import { latestProgress } from '#publication/plan-progress.queries.server.ts';
import { openQuarter } from '#supervision/plan-progress/open-quarter.server.ts';
import { planProgress } from '#supervision/plan-progress/procedure.ts';
import { progressCases } from '#supervision/progress.queries.server.ts';
import { quarterBefore } from '#supervision/quarter.ts';
import { deadlinesOf } from '#casework/deadlines.ts';
import { sumsBy } from '#statistics/statistics.queries.server.ts';
import { day } from '#clocks/day.ts';
import { expectFigures } from '../support/sound.ts';
import { does, refusal, world } from '../support/world.ts';

const w = await world();
const reader = w.open({ role: 'portal_public' });

it('knows the quarter that ended last', () => {
	expect(quarterBefore(day('2026-01-01'))).toBe('2025Q4');
	expect(quarterBefore(day('2026-04-01'))).toBe('2026Q1');
	expect(quarterBefore(day('2026-12-31'))).toBe('2026Q3');
});

it('asks the lead unit of each of the 76 tasks once a quarter, and publishes only what another person confirmed', async () => {
	w.on('2026-04-01');
	expect(await openQuarter(w.context)).toBe(76);
	expect(await openQuarter(w.context)).toBe(0);
	const rows = await progressCases(w.db, '2026Q1');
	expect(new Set(rows.map((row) => row.task)).size).toBe(76);
	const row = rows.find((one) => one.task === '2.3');
	const on = await loadCase(w.db, row?.id ?? '');
	if (!on) throw new Error('no case of task 2.3');
	const due = deadlinesOf(planProgress, on.timeline, w.context)[0]?.due;
	expect(due).toBe('2026-04-16');

	const handler = await w.officer(on.unit ?? '', 'handler');
	const report = { state: 'under-way', text: '清单已公布。', figure: '12 项', proof: '公告。' };
	const office = await w.officer(on.dispatcher, 'supervisor');
	expect(await refusal(does(w, on, office, 'report-progress', report))).toBe('not-by-you');
	await does(w, on, handler, 'report-progress', report);
	expect((await latestProgress(reader.db)).size).toBe(0);
	await does(w, on, office, 'return-progress', { reason: '没有写数字。' });
	await does(w, on, handler, 'report-progress', { ...report, figure: '13 项' });
	expect(await refusal(does(w, on, handler, 'confirm-progress'))).toBe('not-by-you');
	await does(w, on, office, 'confirm-progress');
	expect((await latestProgress(reader.db)).get('2.3')).toMatchObject({ quarter: '2026Q1', figure: '13 项' });

	w.on('2026-07-01');
	expect(await openQuarter(w.context)).toBe(76);
	expect((await latestProgress(reader.db)).get('2.3')?.quarter).toBe('2026Q1');
	await expectFigures(w);
	const county = (await sumsBy(reader.db, 'county', {}, w.today)).get('') ?? {};
	expect(county['received'] ?? 0).toBe(0);
	const inside = (await sumsBy(reader.db, 'county', { inside: true }, w.today)).get('') ?? {};
	expect(inside['received']).toBe(152);
}, 120_000);
