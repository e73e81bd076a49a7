import { setImmediate } from 'node:timers/promises';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { heapOf, pdfium } from '#platform/pdfium.server.ts';
import { inkOf, isSeen, type Ink } from '#disclosure/redaction/pdf-ink.server.ts';
import { pictureOf, type Size } from '#disclosure/redaction/pdf-picture.server.ts';

/** A box in pixels of the drawn page, from its upper left corner. */
export type Box = { left: number; top: number; right: number; bottom: number };
/** `seen`: whether a reader of the page can read it there. */
export type Glyph = { text: string; box: Box | null; seen: boolean };
export type PdfPage = {
	/** In points. */
	width: number;
	height: number;
	glyphs: readonly Glyph[];
	/** Comments, drawings over the page and form fields. They are not drawn, so what they covered is seen. */
	notes: number;
	/** The page as it looks, 4 bytes a pixel: blue, green, red, unused. Comments and form fields are not drawn. */
	pixels: Buffer;
	pixelWidth: number;
	pixelHeight: number;
};

const DPI = 150;
export const PIXELS = DPI / 72;
/** Pages larger than this many points are no paper that anybody reads. */
const LARGEST = 2000;
export const MOST_PAGES = 60;

export type Unreadable = 'not-readable' | 'too-many-pages' | 'page-too-large';

/** Opens a document for one look; it is read, never changed, and nothing of its bytes goes further. */
async function withDocument<T>(
	bytes: Uint8Array,
	look: (pdf: WrappedPdfiumModule, doc: number, count: number) => T | Promise<T>
): Promise<T | Unreadable> {
	const pdf = await pdfium();
	const inside = heapOf(pdf).wasmExports;
	const at = inside.malloc(bytes.length);
	// Taken after the allocation: memory that grows leaves the former view empty.
	heapOf(pdf).HEAPU8.set(bytes, at);
	const doc = pdf.FPDF_LoadMemDocument(at, bytes.length, '');
	try {
		const count = doc ? pdf.FPDF_GetPageCount(doc) : 0;
		if (count === 0) return 'not-readable';
		return count > MOST_PAGES ? 'too-many-pages' : await look(pdf, doc, count);
	} finally {
		if (doc) pdf.FPDF_CloseDocument(doc);
		inside.free(at);
	}
}

/** Every page with its glyphs and its picture. */
export const pdfPages = (bytes: Uint8Array): Promise<PdfPage[] | Unreadable> =>
	withDocument<PdfPage[] | Unreadable>(bytes, async (pdf, doc, count) => {
		const pages: PdfPage[] = [];
		for (let n = 0; n < count; n += 1) {
			const page = onPage(pdf, doc, n, (at, size) => ({ ...size, ...pageWith(pdf, at, size) }));
			if (typeof page === 'string') return page;
			pages.push(page);
			// Drawing takes the process for itself: between two pages others are served.
			await setImmediate();
		}
		return pages;
	});

export type PagePicture = Size & { pixels: Buffer };

/** The picture of one page alone, from 1; as it is looked at while it is marked. */
export const pdfPicture = (bytes: Uint8Array, number: number): Promise<PagePicture | Unreadable> =>
	withDocument(bytes, (pdf, doc, count) =>
		number < 1 || number > count
			? 'not-readable'
			: onPage(pdf, doc, number - 1, (at, size) => ({ ...size, pixels: pictureOf(pdf, at, size) }))
	);

type Measured = Size & Pick<PdfPage, 'width' | 'height'>;

function onPage<T>(
	pdf: WrappedPdfiumModule,
	doc: number,
	n: number,
	look: (page: number, size: Measured) => T
): T | Unreadable {
	const page = pdf.FPDF_LoadPage(doc, n);
	if (!page) return 'not-readable';
	try {
		const width = pdf.FPDF_GetPageWidthF(page);
		const height = pdf.FPDF_GetPageHeightF(page);
		if (width > LARGEST || height > LARGEST || width < 1 || height < 1) return 'page-too-large';
		const size = { pixelWidth: Math.ceil(width * PIXELS), pixelHeight: Math.ceil(height * PIXELS) };
		return look(page, { width, height, ...size });
	} finally {
		pdf.FPDF_ClosePage(page);
	}
}

function pageWith(pdf: WrappedPdfiumModule, page: number, size: Size) {
	const pixels = pictureOf(pdf, page, size);
	return { pixels, notes: notesOn(pdf, page), glyphs: glyphsOf(pdf, page, size, pixels) };
}

const LINK = 2;

/** A link covers nothing and says nothing of its own. */
function notesOn(pdf: WrappedPdfiumModule, page: number): number {
	let notes = 0;
	for (let n = 0; n < pdf.FPDFPage_GetAnnotCount(page); n += 1) {
		const note = pdf.FPDFPage_GetAnnot(page, n);
		if (pdf.FPDFAnnot_GetSubtype(note) !== LINK) notes += 1;
		pdf.FPDFPage_CloseAnnot(note);
	}
	return notes;
}

function glyphsOf(pdf: WrappedPdfiumModule, page: number, size: Size, pixels: Buffer): Glyph[] {
	const text = pdf.FPDFText_LoadPage(page);
	const { wasmExports } = heapOf(pdf);
	const room = wasmExports.malloc(40);
	try {
		const count = pdf.FPDFText_CountChars(text);
		const ink: Ink | null = count > 0 ? inkOf(pdf, page, size, pixels) : null;
		return Array.from({ length: count }, (_, n): Glyph => {
			const code = pdf.FPDFText_GetUnicode(text, n);
			const sign = code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
			const box = boxOf(pdf, page, text, n, room, size);
			return { text: sign, box, seen: box !== null && ink !== null && isSeen(ink, size, box) };
		});
	} finally {
		wasmExports.free(room);
		pdf.FPDFText_ClosePage(text);
	}
}

/** Where the ink of a glyph stands in the picture. */
function boxOf(
	pdf: WrappedPdfiumModule,
	page: number,
	text: number,
	n: number,
	room: number,
	{ pixelWidth, pixelHeight }: Size
): Box | null {
	const [l, r, b, t] = [room, room + 8, room + 16, room + 24] as const;
	if (pdf.FPDFText_IsGenerated(text, n) === 1 || !pdf.FPDFText_GetCharBox(text, n, l, r, b, t)) return null;
	const heap = new DataView(heapOf(pdf).HEAPU8.buffer);
	const [left, right, bottom, top] = [l, r, b, t].map((at) => heap.getFloat64(at, true)) as [
		number,
		number,
		number,
		number
	];
	const pixel = (x: number, y: number): [number, number] => {
		pdf.FPDF_PageToDevice(page, 0, 0, pixelWidth, pixelHeight, 0, x, y, room + 32, room + 36);
		return [heap.getInt32(room + 32, true), heap.getInt32(room + 36, true)];
	};
	const corners = [pixel(left, top), pixel(right, bottom), pixel(left, bottom), pixel(right, top)];
	const xs = corners.map(([x]) => x);
	const ys = corners.map(([, y]) => y);
	return {
		left: Math.min(...xs),
		right: Math.max(...xs) + 1,
		top: Math.min(...ys),
		bottom: Math.max(...ys) + 1
	};
}
