import { reportPdf } from '#disclosure/annual-report/report-pdf.server.ts';
import { reportXlsx } from '#disclosure/annual-report/report-sheet.server.ts';
import type { Frozen, ReportKind } from '#disclosure/annual-report/report.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** A yearly report that no longer changes. */
export type Finished = { id: string; kind: ReportKind; report: Frozen; publishedOn: string; hash: string };

const answer = (bytes: Buffer, type: string, name: string): Response =>
	new Response(new Uint8Array(bytes), {
		headers: { 'content-type': type, 'content-disposition': `inline; filename="${name}"` }
	});

export async function reportPdfAnswer(of: Finished, language: Language): Promise<Response> {
	const { id, kind, report, publishedOn, hash } = of;
	const words = wordsIn(language).reports;
	const title = fill(words.name, {
		body: report.body[language],
		year: report.year,
		kind: words.kinds[kind]
	});
	const bytes = await reportPdf(kind, report, { title, publishedOn, hash }, language);
	return answer(bytes, 'application/pdf', `${id}.pdf`);
}

export async function reportXlsxAnswer(
	{ id, kind, report }: Finished,
	language: Language
): Promise<Response> {
	const bytes = await reportXlsx(kind, report, language);
	const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
	return answer(bytes, type, `${id}.xlsx`);
}
