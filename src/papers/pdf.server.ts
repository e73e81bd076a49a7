import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { tagOf } from '#i18n/language.ts';
import { layPaper } from '#papers/lay.server.ts';
import { MARGIN } from '#papers/page.server.ts';
import type { Paper } from '#papers/paper.ts';

const fontFile = (cut: string) =>
	createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${cut}.ttf`);
let fonts: { text: Buffer; heavy: Buffer } | null = null;

/**
 * A paper as A4, tagged, with its language, title and fonts; only the glyphs used are embedded. The same paper gives
 * the same bytes: its dates are those of issue, not of drawing. `verify` is the address behind the QR code, `hash` the
 * check value that stands beside it.
 */
export async function paperPdf(
	paper: Paper,
	issued: { issuedAt: Date; verify: string; hash: string }
): Promise<Buffer> {
	fonts ??= {
		text: readFileSync(fontFile('400Regular/NotoSansSC_400Regular')),
		heavy: readFileSync(fontFile('700Bold/NotoSansSC_700Bold'))
	};
	const { issuedAt } = issued;
	const doc = new PDFDocument({
		size: 'A4',
		margins: MARGIN,
		bufferPages: true,
		tagged: true,
		displayTitle: true,
		lang: tagOf(paper.language),
		pdfVersion: '1.7',
		font: '',
		info: {
			Title: `${paper.title} ${paper.head.number}`,
			Author: paper.head.issuer,
			Keywords: issued.hash,
			CreationDate: issuedAt,
			ModDate: issuedAt
		}
	});
	const chunks: Buffer[] = [];
	const done = new Promise<Buffer>((resolve, reject) => {
		doc.on('data', (chunk: Buffer) => chunks.push(chunk));
		doc.on('end', () => resolve(Buffer.concat(chunks)));
		doc.on('error', reject);
	});
	doc.registerFont('text', fonts.text);
	doc.registerFont('heavy', fonts.heavy);
	doc.font('text');
	layPaper(doc, paper, issued);
	doc.end();
	return done;
}
