import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import {
	joined,
	isRemoved,
	wholeText,
	withoutPassages,
	type Area,
	type Span
} from '#disclosure/redaction/passages.ts';
import { areaBoxes } from '#disclosure/redaction/areas.server.ts';
import { PIXELS, type Box } from '#disclosure/redaction/pdf-pages.server.ts';
import type { DrawnPage, Readable } from '#disclosure/redaction/read-document.server.ts';

/** Ink runs out a little beyond the outline of a glyph, more where it is large. */
const margin = ({ top, bottom }: Box): number => 3 + Math.ceil((bottom - top) / 8);

/**
 * A new file that holds only what stays. A PDF is drawn anew: each page as a picture in which the passages are black
 * before it is encoded, over the text that stays, so that it can still be searched and read aloud. No byte of the old
 * file is copied: its metadata, comments, attachments, hidden text and earlier revisions are not there to be found.
 */
export async function writeRedacted(
	document: Readable,
	spans: readonly Span[],
	areas: readonly Area[] = []
): Promise<Buffer> {
	const removed = joined(spans);
	if (document.kind === 'text')
		return Buffer.from(withoutPassages(wholeText(document.pages), removed), 'utf8');
	const doc = new PDFDocument({
		autoFirstPage: false,
		font: '',
		pdfVersion: '1.3',
		info: { CreationDate: new Date(0), ModDate: new Date(0) }
	});
	const chunks: Buffer[] = [];
	const done = new Promise<Buffer>((resolve, reject) => {
		doc.on('data', (chunk: Buffer) => chunks.push(chunk));
		doc.on('end', () => resolve(Buffer.concat(chunks)));
		doc.on('error', reject);
	});
	const font = createRequire(import.meta.url).resolve(
		'@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
	);
	doc.registerFont('text', font);
	let start = 0;
	for (const [at, page] of document.drawn.entries()) {
		const text = document.pages[at] ?? '';
		doc.addPage({ size: [page.width, page.height], margin: 0 });
		for (const run of keptRuns(page, text, start, removed)) {
			doc
				.font('text')
				.fontSize(Math.max(1, ((run.box.bottom - run.box.top) / PIXELS) * 1.05))
				.text(run.text, run.box.left / PIXELS, run.box.top / PIXELS, { lineBreak: false });
		}
		const boxes = [...boxesOf(page, text, start, removed), ...areaBoxes(page, at + 1, areas)];
		const image = await blackened(page, boxes);
		doc.image(image, 0, 0, { width: page.width, height: page.height });
		start += text.length + 1;
	}
	doc.end();
	return done;
}

const union = (a: Box, b: Box): Box => ({
	left: Math.min(a.left, b.left),
	top: Math.min(a.top, b.top),
	right: Math.max(a.right, b.right),
	bottom: Math.max(a.bottom, b.bottom)
});

/** Signs of one line that follow one another and share a fate, each run with its box. */
function runs(
	page: DrawnPage,
	text: string,
	start: number,
	wanted: (at: number) => boolean
): { text: string; box: Box }[] {
	const all: { text: string; box: Box }[] = [];
	let run: { text: string; box: Box } | null = null;
	for (let n = 0; n < text.length; n += 1) {
		const box = page.signs[n]?.box ?? null;
		const ends = text[n] === '\n' || !wanted(start + n);
		if (ends) run = null;
		else if (run && box) Object.assign(run, { text: run.text + (text[n] ?? ''), box: union(run.box, box) });
		else if (run) run.text += text[n] ?? '';
		else if (box) all.push((run = { text: text[n] ?? '', box }));
	}
	return all;
}

const keptRuns = (page: DrawnPage, text: string, start: number, spans: readonly Span[]) =>
	runs(page, text, start, (at) => !isRemoved(spans, at));

/** What is painted black in the picture of a page. */
export const boxesOf = (page: DrawnPage, text: string, start: number, spans: readonly Span[]): Box[] =>
	runs(page, text, start, (at) => isRemoved(spans, at)).map(({ box }) => ({
		left: Math.max(0, box.left - margin(box)),
		top: Math.max(0, box.top - margin(box)),
		right: Math.min(page.pixelWidth, box.right + margin(box)),
		bottom: Math.min(page.pixelHeight, box.bottom + margin(box))
	}));

function blackened({ pixels, pixelWidth, pixelHeight }: DrawnPage, boxes: readonly Box[]): Promise<Buffer> {
	const painted = Buffer.alloc(pixelWidth * pixelHeight * 3);
	for (let at = 0; at < pixelWidth * pixelHeight; at += 1) {
		painted[at * 3] = pixels[at * 4 + 2] ?? 255;
		painted[at * 3 + 1] = pixels[at * 4 + 1] ?? 255;
		painted[at * 3 + 2] = pixels[at * 4] ?? 255;
	}
	for (const { left, top, right, bottom } of boxes) {
		for (let y = top; y < bottom; y += 1)
			painted.fill(0, (y * pixelWidth + left) * 3, (y * pixelWidth + right) * 3);
	}
	return sharp(painted, { raw: { width: pixelWidth, height: pixelHeight, channels: 3 } })
		.png({ palette: true, colours: 128 })
		.toBuffer();
}
