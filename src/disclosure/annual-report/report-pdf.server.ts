import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { feeLine, sheetsOf } from '#disclosure/annual-report/report-sheet.server.ts';
import type { Frozen, ReportKind } from '#disclosure/annual-report/report.ts';
import { partsOfKind } from '#disclosure/annual-report/report.ts';
import { wordOf } from '#i18n/fill.ts';
import { tagOf, type Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

const font = (cut: string) =>
	createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${cut}.ttf`);

/** The published report as A4 with its tables; the same report gives the same bytes. */
export async function reportPdf(
	kind: ReportKind,
	report: Frozen,
	about: { title: string; publishedOn: string; hash: string },
	language: Language
): Promise<Buffer> {
	const words = wordsIn(language).reports;
	const day = new Date(`${about.publishedOn}T00:00:00+08:00`);
	const doc = new PDFDocument({
		size: 'A4',
		margin: 56,
		tagged: true,
		displayTitle: true,
		lang: tagOf(language),
		pdfVersion: '1.7',
		font: '',
		info: {
			Title: about.title,
			Author: report.body[language],
			Keywords: about.hash,
			CreationDate: day,
			ModDate: day
		}
	});
	const chunks: Buffer[] = [];
	const done = new Promise<Buffer>((resolve, reject) => {
		doc.on('data', (chunk: Buffer) => chunks.push(chunk));
		doc.on('end', () => resolve(Buffer.concat(chunks)));
		doc.on('error', reject);
	});
	// By their paths: a table sets its font anew for each cell, and one set by a registered name is read from disk each time.
	const plain = font('400Regular/NotoSansSC_400Regular');
	const heavy = font('700Bold/NotoSansSC_700Bold');
	const heading = (text: string) =>
		doc.moveDown(0.6).font(heavy).fontSize(13).text(text).moveDown(0.3).font(plain).fontSize(10.5);
	doc.font(heavy).fontSize(18).text(about.title, { align: 'center' });
	doc.font(plain).fontSize(9).text(about.publishedOn, { align: 'center' });
	const parts = partsOfKind(kind);
	const part = (name: string | undefined) => {
		if (name === undefined) return;
		heading(wordOf(words.parts, name) ?? name);
		doc.text(report.narrative[name] ?? '', { lineGap: 3 });
	};
	part(parts[0]);
	for (const { title, rows } of sheetsOf(kind, report, language)) {
		heading(title);
		const many = (rows[0]?.length ?? 2) - 1;
		const narrow = Math.min(56, 290 / many);
		doc.fontSize(8.5).table({
			columnStyles: ['*', ...Array<number>(many).fill(many === 1 ? 120 : narrow)],
			data: rows.map((row) => row.map(String))
		});
		doc.x = 56;
	}
	for (const name of parts.slice(1)) part(name);
	const fees = feeLine(kind, report, language);
	if (fees !== null) doc.moveDown(0.3).text(fees, { lineGap: 3 });
	doc.moveDown().fontSize(8).text(about.hash);
	doc.end();
	return done;
}
