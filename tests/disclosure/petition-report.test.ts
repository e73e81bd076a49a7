import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import type { Day } from '#clocks/day.ts';
import { handUp } from '#disclosure/annual-report/hand-up.store.server.ts';
import { petitionTables, tableIds, type PetitionYear } from '#disclosure/annual-report/petition-tables.ts';
import { petitionYear } from '#disclosure/annual-report/petition-year.queries.server.ts';
import { handUpsOf, publicReport, reportOf } from '#disclosure/annual-report/report.queries.server.ts';
import { reportPdf } from '#disclosure/annual-report/report-pdf.server.ts';
import { reportXlsx } from '#disclosure/annual-report/report-sheet.server.ts';
import {
	beginReport,
	drawReport,
	opensReport,
	publishReport,
	saveReport
} from '#disclosure/annual-report/report.store.server.ts';
import { frozenShape, isSound, partsOfKind } from '#disclosure/annual-report/report.ts';
import { openOrder } from '#supervision/supervision-order/open-order.server.ts';
import { expectSound } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { accusedUnit, does, file, refusal, world } from '../support/world.ts';

const w = await world('2025-03-03');
const of = { county: w.county, procedures: w.context.procedures, year: 2025 };
const tablesOf = async (year = 2025) =>
	petitionTables(await petitionYear(w.db, year, `${year}-12-31` as Day), of);

/** A figure of the report, by table, row and column. */
async function figure(table: string, row: string, column: string): Promise<number | null | undefined> {
	const found = (await tablesOf()).find((one) => one.id === table);
	return found?.rows.find((one) => one.id === row)?.cells[found.columns.indexOf(column)];
}

const order = async (send: 'send-letter' | 'send-proposal', proposal = '') =>
	openOrder(w.context, await w.officer('petitions', 'supervisor'), {
		formKey: crypto.randomUUID(),
		caseId: null,
		task: null,
		title: '学校周边交通安全',
		ground: 'solved-but-again',
		demand: '请逐一排查。',
		send,
		unit: 'housing',
		until: '',
		proposal
	});

it('counts what came, how it ended, whether in time, and what was proposed, from the register alone', async () => {
	const answered = await aCase(w, 'petition', { accused: [accusedUnit('education')] });
	await answered.at('served');
	const late = await aCase(w, 'petition', { channel: 'visit', accused: [accusedUnit('education')] });
	await late.does('forward', 'accept');
	w.later(70);
	await late.does('draft', 'sign');
	await late.does('not-solved', 'accept-review', 'decide-review');
	await (await aCase(w, 'suggestion')).at('served');
	await file(w, 'accusation');
	await file(w, 'message');

	expect(await figure('kinds', 'petition', 'received')).toBe(2);
	expect(await figure('kinds', 'petition', 'answered')).toBe(2);
	expect(await figure('kinds', 'total', 'received')).toBe(4);
	expect(await figure('kinds', 'accusation', 'open')).toBe(1);
	expect(await figure('channels', 'visit', 'petition')).toBe(1);
	expect(await figure('results', 'petition supported', 'answered')).toBe(2);
	expect(await figure('results', 'petition supported', 'share')).toBe(100);
	expect(await figure('clocks', 'XF-HANDLE', 'due')).toBe(2);
	expect(await figure('clocks', 'XF-HANDLE', 'inTime')).toBe(1);
	expect(await figure('clocks', 'XF-HANDLE', 'inTimeShare')).toBe(50);
	expect(await figure('reviews', 'review', 'asked')).toBe(1);
	expect(await figure('reviews', 'review', 'upheld')).toBe(1);
	expect(await figure('reviews', 'recheck', 'correctedShare')).toBeNull();
	expect(await figure('units', 'education', 'accused')).toBe(2);
	expect(await figure('matters', 'public-rental', 'received')).toBe(3);
});

it('tells of each proposal whether it was taken up, and an answer to one must say so', async () => {
	const head = await w.officer('housing', 'head');
	const answer = { cause: '警示设施不足。', measures: '补装设施。', proof: '照片。' };
	const letter = await order('send-letter');
	expect(await refusal(does(w, letter, head, 'answer-order', { ...answer, takenUp: 'adopted' }))).toBe(
		'says-whether-taken'
	);
	await does(w, letter, head, 'answer-order', answer);
	const proposal = await order('send-proposal', 'improve-policy');
	expect(await refusal(does(w, proposal, head, 'answer-order', answer))).toBe('says-whether-taken');
	await does(w, proposal, head, 'answer-order', { ...answer, takenUp: 'partly-adopted' });
	const referred = await order('send-letter');
	const supervisor = await w.officer('petitions', 'supervisor');
	const refer = { reason: '拒不整改。', receivedBy: '县纪委监委', approvedBy: '县长', approvedOn: w.today };
	await does(w, referred, supervisor, 'refer', refer);
	const came = { takenUp: 'adopted', cameOn: w.today, note: '已经立案。' };
	await does(w, referred, supervisor, 'enter-referral-answer', came);
	expect(await refusal(does(w, referred, supervisor, 'enter-referral-answer', came))).toBe(
		'referral-unanswered'
	);

	expect(await figure('orders', 'send-letter', 'sent')).toBe(2);
	expect(await figure('orders', 'send-letter', 'fedBack')).toBe(1);
	expect(await figure('proposals', 'improve-policy', 'partlyAdopted')).toBe(1);
	expect(await figure('proposals', 'improve-policy', 'takenUpShare')).toBe(100);
	expect(await figure('proposals', 'refer', 'adopted')).toBe(1);
	expect(await figure('proposals', 'improve-work', 'takenUpShare')).toBeNull();
});

it('counts a year as it was at its end, whatever came later', async () => {
	const before = await tablesOf();
	w.on('2026-01-05');
	await (await aCase(w, 'petition')).at('served');
	expect(await tablesOf()).toEqual(before);
	const next = petitionTables(await petitionYear(w.db, 2026, w.today), { ...of, year: 2026 });
	expect(next.find((one) => one.id === 'kinds')?.rows[0]?.cells[0]).toBe(1);
});

it('goes up once, checked by another, frozen and in the register, and is never public', async () => {
	w.on('2026-01-20');
	const [handler, head] = [await w.officer('petitions', 'handler'), await w.officer('petitions', 'head')];
	const outsider = await w.officer('housing', 'handler');
	expect(await refusal(beginReport(w.context, outsider, 'petitions', 'county', 2025))).toBe('not-by-you');
	expect(await refusal(beginReport(w.context, outsider, 'petitions', 'housing', 2025))).toBe('not-by-you');
	const id = await beginReport(w.context, handler, 'petitions', 'county', 2025);
	expect(opensReport(outsider, 'petitions', 'county')).toBe(false);
	expect(await refusal(handUp(w.context, head, id, '县委、县政府'))).toBe('report-not-sound');
	expect(await handUpsOf(w.db, [id])).toEqual([]);
	const texts = Object.fromEntries(partsOfKind('petitions').map((part) => [part, '本年度情况如下。']));
	await saveReport(w.context, handler, id, texts, {});
	const drawn = await drawReport(w.db, w.context, (await reportOf(w.db, id))!);
	expect(isSound(drawn.faults)).toBe(true);
	expect(drawn.report.body.zh).toContain('信访局');
	expect(await refusal(publishReport(w.context, head, id))).toBe('not-by-you');
	await handUp(w.context, head, id, '县委、县政府、州信访局');
	expect(await refusal(handUp(w.context, head, id, '县委'))).toBe('known-already');
	expect(await refusal(saveReport(w.context, handler, id, texts, {}))).toBe('public');
	const row = await reportOf(w.db, id);
	const report = frozenShape.parse(row?.frozen);
	expect(report.tables.map((one) => one.id)).toEqual(tableIds);
	expect(await publicReport(w.open({ role: 'portal_public' }).db, id)).toBeNull();
	const about = { title: '信访情况年度报告', publishedOn: w.today, hash: row?.hash ?? '' };
	const pdf = await reportPdf('petitions', report, about, 'zh');
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
	expect(text.replace(/\s/g, '')).toContain('申诉求决200');
	const book = unzipSync(new Uint8Array(await reportXlsx('petitions', report, 'en')));
	expect(Object.keys(book).filter((one) => /worksheets\/sheet\d+\.xml/.test(one)).length).toBe(
		1 + tableIds.length
	);
	await expectSound(w);
});

it('gives no share of nothing', () => {
	const nothing: PetitionYear = {
		received: [],
		steps: [],
		answers: [],
		stages: [],
		clocks: [],
		orders: [],
		units: [],
		matters: []
	};
	const cells = petitionTables(nothing, of).flatMap((table) => table.rows.flatMap((row) => row.cells));
	expect(cells.every((cell) => cell === 0 || cell === null)).toBe(true);
});
