import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { tagOf } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import type { Paper } from '#papers/paper.ts';
import { layPaper } from '#papers/lay.server.ts';
import { MARGIN } from '#papers/page.server.ts';

const fontPath = createRequire(import.meta.url).resolve(
	'@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
);
let font: Buffer | null = null;

/**
 * A paper as A4, tagged, with its language, title and font; only the glyphs used are embedded. The same paper gives
 * the same bytes: its dates are those of issue, not of drawing. `verify` is the address behind the QR code.
 */
export async function paperPdf(
	paper: Paper,
	issuedAt: Date,
	verify: string,
	words: Words['papers']
): Promise<Buffer> {
	font ??= readFileSync(fontPath);
	const title = `${paper.title} ${paper.head.number}`;
	const doc = new PDFDocument({
		size: 'A4',
		margins: MARGIN,
		bufferPages: true,
		tagged: true,
		displayTitle: true,
		lang: tagOf(paper.language),
		pdfVersion: '1.7',
		font: '',
		info: { Title: title, Author: paper.head.issuer, CreationDate: issuedAt, ModDate: issuedAt }
	});
	const chunks: Buffer[] = [];
	const done = new Promise<Buffer>((resolve, reject) => {
		doc.on('data', (chunk: Buffer) => chunks.push(chunk));
		doc.on('end', () => resolve(Buffer.concat(chunks)));
		doc.on('error', reject);
	});
	doc.registerFont('text', font);
	doc.font('text');
	layPaper(doc, paper, verify, words);
	doc.end();
	return done;
}
