import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginReport, drawReport } from '#disclosure/annual-report/report.store.server.ts';
import { reportOf } from '#disclosure/annual-report/report.queries.server.ts';
import { figureOf, normativeFits } from '#disclosure/annual-report/report.ts';
import { endOf, sourcesOf, tableTwo, type Told } from '#disclosure/annual-report/table-two.ts';
import { collectedBy, toldBy } from '#disclosure/annual-report/told.queries.server.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { release } from '#disclosure/release.store.server.ts';
import { kindOf } from '#disclosures.ts';
import { world } from '../support/world.ts';
import { bodies, published, writes } from './publish.ts';

const day = fc
	.integer({ min: 0, max: 1400 })
	.map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));

it('holds in force = in force before + issued - repealed for any documents, and lists as many as it counts', () => {
	const document = fc
		.record({ formed: day, ended: fc.option(day) })
		.map((one): Told => ({ ...one, id: '', kind: 'normative', number: '', title: '', theme: 'rules' }));
	fc.assert(
		fc.property(fc.array(document, { maxLength: 40 }), (told) => {
			const years = [2024, 2025, 2026, 2027].map((year) => ({
				counted: tableTwo(told, [], year),
				entered: {}
			}));
			for (const [at, now] of years.entries()) {
				expect(normativeFits(now, years[at - 1] ?? null)).toBe(true);
				for (const cell of ['normative-issued', 'normative-repealed', 'normative-in-force'])
					expect(sourcesOf(cell, told, [], 2024 + at).length).toBe(figureOf(now, cell));
			}
		})
	);
});

it('ends a document by the first of repeal, the day after its validity, and withdrawal', () => {
	const repealed = [{ action: 'repeal', on: '2026-05-02' }];
	expect(endOf(null, null, [])).toBe(null);
	expect(endOf('2026-12-31', null, [])).toBe('2027-01-01');
	expect(endOf('2026-12-31', '2026-08-01', repealed)).toBe('2026-05-02');
});

it('fills table 2 from what was published, for a unit and for the county, and every reader can count again', async () => {
	const w = await world('2026-03-02');
	const officers = async (unit: string) =>
		[await w.officer(unit, 'handler'), await w.officer(unit, 'head')] as const;
	const market = await officers('market-regulation');
	const finance = await officers('finance');
	const rule = await writes(w, 'normative', market[0], bodies.normative);
	await published(w, 'normative', rule, ...market);
	const numbers = ['巴市监罚字1号', '巴市监罚字2号'];
	const decisions = [];
	for (const number of numbers) {
		const id = await writes(w, 'result', market[0], { ...bodies.result, number });
		await published(w, 'result', id, ...market);
		decisions.push(id);
	}
	const waiting = await writes(w, 'result', market[0], { ...bodies.result, number: '巴市监罚字3号' });
	expect(waiting).not.toBe('');
	const list = kindOf('list');
	if (!list) throw new Error('no list');
	const rows = ['县市场监管局', '县水利局'].map((unit, at) => ({
		...{ code: `R-0${at + 1}`, name: '检验检测费', unit, year: '2026', amount: at === 0 ? '42.95' : '10' }
	}));
	const raw = { list: 'collected', formedOn: '2026-03-02', effectiveOn: '2026-03-02' };
	await published(w, 'list', await draft(w.context, list, finance[0], { raw, rows }), ...finance);

	const drawn = async (body: string) => {
		const unit = body === 'county' ? 'gov-office' : body;
		const id = await beginReport(w.context, await w.officer(unit, 'handler'), 'disclosure', body, 2026);
		const row = await reportOf(w.db, id);
		if (!row) throw new Error('no report');
		return (await drawReport(w.db, w.context, row)).report.counted;
	};
	const cells = { 'normative-issued': 1, 'normative-in-force': 1, penalties: 2 };
	expect(await drawn('market-regulation')).toEqual({ ...cells, charges: 42.95 });
	expect(await drawn('county')).toEqual({ ...cells, charges: 52.95 });
	expect(await drawn('finance')).toEqual({});

	// Annulled and taken down: the decision was made all the same. A repeal ends a document in its year.
	const result = kindOf('result');
	const normative = kindOf('normative');
	if (!result || !normative) throw new Error('no kind');
	const told = { on: '2026-03-02', how: 'annulled', reason: '复议撤销。' };
	await release(w.context, result, decisions[0] ?? '', 'annul', market[0], told);
	await release(w.context, result, decisions[0] ?? '', 'take-down', market[1]);
	w.on('2026-06-01');
	await release(w.context, normative, rule, 'repeal', market[1], { on: '2026-06-01', reason: '不再需要。' });
	const reader = w.open({ role: 'portal_public' });
	const again = tableTwo(await toldBy(reader.db, 'county', 2026), await collectedBy(reader.db, null), 2026);
	await reader.close();
	expect(again).toEqual({ 'normative-issued': 1, 'normative-repealed': 1, penalties: 2, charges: 52.95 });
});
