import { unzipSync, strFromU8 } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { tableFour, tableThree } from '#disclosure/annual-report/count.ts';
import { reportPdf } from '#disclosure/annual-report/report-pdf.server.ts';
import { reportXlsx } from '#disclosure/annual-report/report-sheet.server.ts';
import type { Frozen } from '#disclosure/annual-report/report.ts';

const request = {
	id: '',
	number: '',
	unit: 'housing',
	kind: 'business',
	received: '2025-03-03',
	ended: '2025-03-20',
	outcome: 'not-held'
};
const report: Frozen = {
	body: { zh: '巴东县人民政府', en: 'Badong County People’s Government' },
	year: 2025,
	narrative: { overview: '总体情况如下。', problems: '问题如下。', other: '无。' },
	counted: { penalties: 300 },
	entered: { penalties: { n: 18, source: '台账' } },
	three: tableThree([request], 2025),
	four: tableFour([], 2025),
	fees: 0,
	tasks: [],
	bodies: [],
	tables: []
};
const about = { title: '年度报告', publishedOn: '2026-03-20', hash: 'a'.repeat(64) };

it.each(['zh', 'en'] as const)(
	'is handed out as PDF and spreadsheet with every figure (%s)',
	async (language) => {
		const pdf = await reportPdf('disclosure', report, about, language);
		const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
		expect(text).toContain('318');
		// Part 6 tells the fees, even where they are 0.
		expect(text.replace(/\s/g, '')).toContain(language === 'zh' ? '信息处理费0元' : 'feescollected:0yuan');
		expect(await reportPdf('disclosure', report, about, language)).toEqual(pdf);
		const book = unzipSync(new Uint8Array(await reportXlsx('disclosure', report, language)));
		const sheets = Object.keys(book).filter((name) => /worksheets\/sheet\d+\.xml/.test(name));
		expect(sheets.length).toBe(4);
		const all = sheets.map((name) => strFromU8(book[name] ?? new Uint8Array())).join('');
		expect(all).toContain('<v>318</v>');
		expect(strFromU8(book['xl/sharedStrings.xml'] ?? new Uint8Array())).toMatch(/ 0 (元|yuan)/);
	}
);

it('hands out the enforcement figures of the county with those of each body', async () => {
	const name = { zh: '巴东县水利局', en: 'Water Bureau' };
	const bodies = [{ unit: 'water', name, cells: { licences: 3 }, own: true }];
	const acts = { ...report, counted: { licences: 3 }, entered: {}, bodies };
	const pdf = await reportPdf('enforcement', acts, about, 'zh');
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
	expect(text.replace(/\s/g, '')).toContain('巴东县水利局3');
	expect(text).not.toContain('信息处理费');
	const book = unzipSync(new Uint8Array(await reportXlsx('enforcement', acts, 'zh')));
	expect(Object.keys(book).filter((one) => /worksheets\/sheet\d+\.xml/.test(one)).length).toBe(3);
});
