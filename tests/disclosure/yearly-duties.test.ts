import { expect, it } from 'vitest';
import { bodiesOf, sumOf } from '#disclosure/annual-report/bodies.queries.server.ts';
import { duties, owedOf } from '#disclosure/annual-report/duties.ts';
import { handUp } from '#disclosure/annual-report/hand-up.store.server.ts';
import { handUpsOf, publicReport, reportOf } from '#disclosure/annual-report/report.queries.server.ts';
import {
	beginReport,
	drawReport,
	publishReport,
	saveReport
} from '#disclosure/annual-report/report.store.server.ts';
import { figureOf, reportKinds } from '#disclosure/annual-report/report.ts';
import { narrativeParts } from '#disclosure/annual-report/rows.ts';
import { tasksOf } from '#disclosure/annual-report/tasks.queries.server.ts';
import { reckoned } from '#clocks/reckoned.ts';
import type { Day } from '#clocks/day.ts';
import { bodies as right, published, writes } from './publish.ts';
import { refusal, world } from '../support/world.ts';

const texts = Object.fromEntries(narrativeParts.map((part) => [part, '本年度情况如下。']));
const w = await world('2025-06-02');

async function aResult(unit: string, number: string, resultKind: string): Promise<void> {
	const [writer, head] = [await w.officer(unit, 'handler'), await w.officer(unit, 'head')];
	const raw = { ...right.result, number, resultKind, formedOn: '2025-06-02' };
	await published(w, 'result', await writes(w, 'result', writer, raw), writer, head);
}

it('names what each body owes by its day, and calls nothing late before it is over', () => {
	const done = {
		publish: [{ kind: 'disclosure', body: 'housing', year: 2025, on: '2026-01-30' }],
		'hand-up': [{ kind: 'rule-of-law', body: 'county', year: 2025, on: '2026-02-27' }]
	};
	const dueOf = (clock: string) => reckoned(w.context, clock, '2025-12-31' as Day) ?? '';
	const at = (today: string) =>
		owedOf(['county', 'housing', 'water'], new Set(['housing']), 2025, done, dueOf, today).map(
			({ duty, body, due, state }) => `${duty.kind} ${duty.does} ${body} ${due} ${state}`
		);
	expect(at('2026-01-31')).toEqual([
		'disclosure publish housing 2026-01-31 done',
		'disclosure publish water 2026-01-31 open',
		'disclosure publish county 2026-03-31 open',
		'enforcement publish housing 2026-01-31 open',
		'enforcement publish county 2026-01-31 open',
		'petitions hand-up county 2026-01-31 open',
		'rule-of-law hand-up housing 2026-03-01 open',
		'rule-of-law hand-up water 2026-03-01 open',
		'rule-of-law hand-up county 2026-03-01 done',
		'rule-of-law publish housing 2026-04-01 open',
		'rule-of-law publish water 2026-04-01 open',
		'rule-of-law publish county 2026-04-01 open'
	]);
	expect(at('2026-02-01').filter((one) => one.endsWith('late'))).toEqual([
		'disclosure publish water 2026-01-31 late',
		'enforcement publish housing 2026-01-31 late',
		'enforcement publish county 2026-01-31 late',
		'petitions hand-up county 2026-01-31 late'
	]);
	expect(at('2026-04-02').filter((one) => one.endsWith('open'))).toEqual([]);
	expect(new Set(duties.map((duty) => duty.kind))).toEqual(new Set(reportKinds));
});

it('counts enforcement by body: as each published it, and otherwise from its results', async () => {
	await aResult('housing', '巴住建罚〔2025〕1号', 'penalty');
	await aResult('housing', '巴住建查〔2025〕1号', 'inspection');
	await aResult('water', '巴水许〔2025〕1号', 'licence');
	const [handler, head] = [await w.officer('water', 'handler'), await w.officer('water', 'head')];
	const id = await beginReport(w.context, handler, 'enforcement', 'water', 2025);
	const entered = {
		'levy-sum': { n: 12.5, source: '水资源费台账' },
		'act-suits-lost': { n: 1, source: '案卷' }
	};
	await saveReport(w.context, handler, id, texts, entered);
	expect(await refusal(publishReport(w.context, head, id))).toBe('year-not-over');
	w.on('2026-01-20');
	const row = await reportOf(w.db, id);
	if (!row) throw new Error('no report');
	expect((await drawReport(w.db, w.context, row)).faults.more).toEqual(['act-suits-lost']);
	expect(await refusal(publishReport(w.context, head, id))).toBe('report-not-sound');
	await saveReport(w.context, handler, id, texts, {
		'levy-sum': entered['levy-sum'],
		licences: { n: 2, source: '' }
	});
	expect(await refusal(publishReport(w.context, head, id))).toBe('report-not-sound');
	await saveReport(w.context, handler, id, texts, {
		'levy-sum': entered['levy-sum'],
		licences: { n: 2, source: '窗口台账' }
	});
	await publishReport(w.context, head, id);
	const bodies = await bodiesOf(w.db, w.context, 2025);
	expect(bodies.map((one) => [one.unit, one.own, one.cells['licences'], one.cells['penalties']])).toEqual([
		['housing', false, undefined, 1],
		['water', true, 3, 0]
	]);
	expect(sumOf(bodies)).toMatchObject({ licences: 3, penalties: 1, inspections: 1, 'levy-sum': 12.5 });

	const clerk = await w.officer('justice', 'handler');
	const county = await beginReport(w.context, clerk, 'enforcement', 'county', 2025);
	await saveReport(w.context, clerk, county, texts, {});
	await publishReport(w.context, await w.officer('justice', 'head'), county);
	const read = await publicReport(w.db, county);
	expect(read?.report.bodies.map((one) => one.name.zh)).toEqual(['巴东县住房和城乡建设局', '巴东县水利局']);
	expect(read && figureOf(read.report, 'licences')).toBe(3);
	expect(read?.report.counted['charges']).toBeUndefined();
});

it('is handed up once, by the head, when the year is over', async () => {
	w.on('2026-02-10');
	const [handler, head] = [await w.officer('housing', 'handler'), await w.officer('housing', 'head')];
	const early = await beginReport(w.context, handler, 'rule-of-law', 'housing', 2026);
	expect(await refusal(handUp(w.context, head, early, '县政府'))).toBe('year-not-over');
	const id = await beginReport(w.context, handler, 'rule-of-law', 'housing', 2025);
	expect(await refusal(handUp(w.context, handler, id, '县政府'))).toBe('not-by-you');
	expect(await refusal(handUp(w.context, head, id, ' '))).toBe('check-input to=missing');
	await handUp(w.context, head, id, '县政府');
	expect(await refusal(handUp(w.context, head, id, '县政府'))).toBe('known-already');
	expect(await handUpsOf(w.db, [id])).toEqual([{ report: id, to_whom: '县政府', on_day: '2026-02-10' }]);
});

it('tells the tasks that the body answers for, as they stood at the end of the year', async () => {
	const refs = async (body: string) => (await tasksOf(w.context, body, 2025)).map((one) => one.task);
	expect((await refs('county')).length).toBe(76);
	expect(await refs('justice')).toContain('10.1');
	expect(await refs('housing')).toContain('9.1');
	expect(await refs('housing')).not.toContain('10.1');
	expect(await refs('xinling')).toContain('s2.1');
	await w.db
		.insertInto('plan_progress')
		.values(
			['2025Q4', '2026Q1'].map((quarter) => ({
				task: '10.1',
				quarter,
				unit: 'justice',
				state: 'on-track',
				text: quarter,
				figure: '',
				reported_on: '2026-01-10',
				confirmed_on: '2026-01-15'
			}))
		)
		.execute();
	const said = async (year: number) =>
		(await tasksOf(w.context, 'justice', year)).find((one) => one.task === '10.1')?.quarter;
	expect([await said(2024), await said(2025), await said(2026)]).toEqual(['', '2025Q4', '2026Q1']);
});
