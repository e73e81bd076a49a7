import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	brokenEqualities,
	rowsOf,
	tableFour,
	tableThree,
	type Contested,
	type Counted
} from '#disclosure/annual-report/count.ts';
import {
	contestedRequests,
	countedRequests,
	publicReport
} from '#disclosure/annual-report/report.queries.server.ts';
import {
	beginReport,
	begun,
	drawReport,
	publishReport,
	saveReport
} from '#disclosure/annual-report/report.store.server.ts';
import { reportOf } from '#disclosure/annual-report/report.queries.server.ts';
import {
	columns,
	kinds,
	narrativeParts,
	results,
	rowIds,
	twoCells,
	wayResults,
	ways
} from '#disclosure/annual-report/rows.ts';
import { applicantKinds } from '#disclosure/information-request/form.ts';
import { contestResults, contests, outcomes } from '#disclosure/information-request/lifecycle.ts';
import { recountedCells } from '#commands/simulate/recount.queries.server.ts';
import { simulateYear } from '#demonstration/request-life.server.ts';
import { requestStories } from '#demonstration/stories/requests.ts';
import { staffOf } from '#demonstration/staff.ts';
import { aCase } from '../support/walk.ts';
import { procedure, refusal, world } from '../support/world.ts';

const REQUESTS = Number(process.env['REPORT_REQUESTS'] ?? 60);
const sources = Object.fromEntries(twoCells.map((cell) => [cell, { n: 3, source: '台账' }]));
const texts = Object.fromEntries(narrativeParts.map((part) => [part, '本年度情况如下。']));

describe('the tables of the 2021 form', () => {
	it('have 25 rows, 7 and 15 columns, and a row for each outcome, way and kind there is', () => {
		expect(rowIds.length).toBe(25);
		expect(columns.length).toBe(7);
		expect(ways.length * wayResults.length).toBe(15);
		const counted = results.flatMap((row) => row.outcomes);
		expect([...counted].sort()).toEqual([...outcomes].sort());
		expect(new Set(counted).size).toBe(counted.length);
		expect([...kinds]).toEqual([...applicantKinds]);
		expect([...ways]).toEqual([...contests]);
		expect(wayResults.slice(0, 3)).toEqual([...contestResults]);
	});

	it('hold their equalities for any requests, and carry over what was open', () => {
		const day = fc
			.integer({ min: 0, max: 1400 })
			.map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
		const request = fc
			.record({
				received: day,
				later: fc.integer({ min: 0, max: 500 }),
				open: fc.boolean(),
				outcome: fc.constantFrom(...outcomes),
				kind: fc.constantFrom(...kinds)
			})
			.map(({ received, later, open, outcome, kind }): Counted => ({
				id: '',
				number: '',
				unit: 'housing',
				kind,
				received,
				ended: open ? null : new Date(Date.parse(received) + later * 86_400_000).toISOString().slice(0, 10),
				outcome: open ? null : outcome
			}));
		const contest = fc
			.record({
				began: day,
				later: fc.integer({ min: 0, max: 500 }),
				open: fc.boolean(),
				way: fc.constantFrom(...ways),
				result: fc.constantFrom(...contestResults)
			})
			.map(({ began, later, open, way, result }): Contested => ({
				id: '',
				number: '',
				way,
				began,
				result: open ? null : result,
				decided: open ? null : new Date(Date.parse(began) + later * 86_400_000).toISOString().slice(0, 10)
			}));
		fc.assert(
			fc.property(
				fc.array(request, { maxLength: 60 }),
				fc.array(contest, { maxLength: 20 }),
				(requests, begun) => {
					const tables = [2024, 2025, 2026].map((year) => tableThree(requests, year));
					for (const [at, three] of tables.entries())
						expect(brokenEqualities(three, tableFour(begun, 2024 + at), tables[at - 1] ?? null)).toEqual([]);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('name a cell that does not fit', () => {
		const three = structuredClone(tableThree([], 2025)) as Record<string, Record<string, number>>;
		const cells = three['disclosed'];
		if (cells) cells['total'] = 1;
		expect(brokenEqualities(three, tableFour([], 2025), null).map((one) => one.rule)).toEqual([
			'sum-of-results',
			'sum-of-columns'
		]);
	});
});

it('INV-40: a partial release is counted once, among the partial releases', async () => {
	const w = await world('2026-03-02');
	const walk = await aCase(w, 'information-request');
	await walk.does('confirm-receipt');
	await walk.by('handler', 'decide-part', { part: '甲', decision: 'release' });
	await walk.by('handler', 'decide-part', { part: '乙', decision: 'withhold', ground: 'third-party-rights' });
	await walk.by('handler', 'draft', { outcome: 'partly-disclosed' });
	await walk.does('sign');
	const [request] = await countedRequests(w.db, 'housing', 2026);
	if (!request) throw new Error('not counted');
	expect(rowsOf(request, 2026)).toEqual(['new', 'partly-disclosed', 'handled']);
	const three = tableThree([request], 2026);
	expect(results.filter((row) => (three[row.id]?.['total'] ?? 0) > 0).map((row) => row.id)).toEqual([
		'partly-disclosed'
	]);
});

it(
	`a simulated year of ${REQUESTS} requests: equalities hold, and a recount written another way agrees`,
	async () => {
		const w = await world('2025-01-01');
		const units = [...new Set(requestStories.map((one) => one.unit))];
		const officers = await Promise.all([
			w.officer('gov-office', 'dispatcher'),
			...units.flatMap((unit) => [w.officer(unit, 'handler'), w.officer(unit, 'head')])
		]);
		const began = performance.now();
		await simulateYear(w.context, procedure('information-request'), staffOf(officers), 2025, REQUESTS);
		const seconds = (performance.now() - began) / 1000;
		w.on('2026-07-01');
		for (const year of [2024, 2025, 2026]) {
			const three = tableThree(await countedRequests(w.db, 'county', year), year);
			const before = tableThree(await countedRequests(w.db, 'county', year - 1), year - 1);
			const four = tableFour(await contestedRequests(w.db, 'county'), year);
			expect(brokenEqualities(three, four, before)).toEqual([]);
			expect(cellsOf(three)).toEqual(await recountedCells(w.db, year));
			const parts = await Promise.all(
				units.map(async (unit) => tableThree(await countedRequests(w.db, unit, year), year))
			);
			for (const row of rowIds)
				expect(parts.reduce((sum, one) => sum + (one[row]?.['total'] ?? 0), 0)).toBe(three[row]?.['total']);
		}
		const all = tableThree(await countedRequests(w.db, 'county', 2025), 2025);
		expect(all['new']?.['total']).toBeGreaterThan(REQUESTS * 0.8);
		console.log(
			`${REQUESTS} requests in ${seconds.toFixed(1)} s, ${all['handled']?.['total']} handled in 2025`
		);
	},
	Math.max(180_000, REQUESTS * 600)
);

const cellsOf = (three: ReturnType<typeof tableThree>): Record<string, number> =>
	Object.fromEntries(
		rowIds.flatMap((row) =>
			columns.flatMap((column): [string, number][] => {
				const n = three[row]?.[column] ?? 0;
				return n === 0 ? [] : [[`${row}.${column}`, n]];
			})
		)
	);

it('is written by one, approved by another, frozen, and read by everybody without a trace of who asked (INV-41)', async () => {
	const w = await world('2026-01-20');
	const handler = await w.officer('gov-office', 'handler');
	const head = await w.officer('gov-office', 'head');
	const id = await beginReport(w.context, handler, 'disclosure', 'county', 2025);
	expect(await beginReport(w.context, handler, 'disclosure', 'county', 2025)).toBe(id);
	expect(await refusal(beginReport(w.context, handler, 'disclosure', 'county', 2027))).toBe('year-not-begun');
	const offered = begun(w.county, handler).map(({ kind, body }) => `${kind} ${body}`);
	expect(offered).toContain('disclosure county');
	expect(offered).not.toContain('rule-of-law county');
	expect(offered.filter((one) => one.startsWith('petitions'))).toEqual([]);
	expect(begun(w.county, head)).toEqual([]);
	expect(
		await refusal(beginReport(w.context, await w.officer('housing', 'handler'), 'disclosure', 'county', 2025))
	).toBe('not-by-you');
	expect(await refusal(publishReport(w.context, head, id))).toBe('report-not-sound');
	await saveReport(w.context, handler, id, texts, sources);
	const both = { ...head, roles: ['handler', 'head'] as const };
	await saveReport(w.context, both, id, texts, sources);
	expect(await refusal(publishReport(w.context, both, id))).toBe('another-than-drafter');
	await saveReport(w.context, handler, id, texts, sources);
	const row = await reportOf(w.db, id);
	if (!row) throw new Error('no report');
	expect((await drawReport(w.db, w.context, row)).faults).toEqual({
		broken: [],
		more: [],
		empty: [],
		unsourced: [],
		normative: true
	});
	await publishReport(w.context, head, id);
	expect(await refusal(saveReport(w.context, handler, id, {}, {}))).toBe('public');
	await expect(
		w.db.updateTable('yearly_reports').set({ narrative: '{}' }).where('id', '=', id).execute()
	).rejects.toThrow(/never changes/);
	const reader = w.open({ role: 'portal_public' });
	const read = await publicReport(reader.db, id);
	expect(read?.report.narrative['overview']).toBe('本年度情况如下。');
	await reader.close();
	const entries = await w.db
		.selectFrom('register_entries')
		.selectAll()
		.where('kind', '=', 'annual-report')
		.execute();
	expect(entries.map((one) => one.subject)).toEqual([id]);
	const words = (
		await w.pool.query<{ frozen: string }>('select frozen::text from public_yearly_reports')
	).rows
		.map((one) => one.frozen)
		.join();
	expect(words).not.toMatch(/向秀英|13900001111|20\d\d-\d{4}-\d{4}/);
});
