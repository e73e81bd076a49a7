import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { heapOf, pdfium } from '#platform/pdfium.server.ts';

/** A box in pixels of the drawn page, from its upper left corner. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Glyph = { text: string; box: Box | null };
export type PdfPage = {
	/** In points. */
	width: number;
	height: number;
	glyphs: readonly Glyph[];
	/** The page as it looks, 4 bytes a pixel: blue, green, red, unused. Comments and form fields are not drawn. */
	pixels: Buffer;
	pixelWidth: number;
	pixelHeight: number;
};

const DPI = 150;
export const PIXELS = DPI / 72;
const WHITE = 0xffffffff;
/** Pages larger than this many points are no paper that anybody reads. */
const LARGEST = 2000;
export const MOST_PAGES = 60;

export type Unreadable = 'not-readable' | 'too-many-pages' | 'page-too-large';

/** Every page with its glyphs and its picture. The document is read, never changed; nothing of its bytes goes further. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[] | Unreadable> {
	const pdf = await pdfium();
	const { wasmExports } = heapOf(pdf);
	const at = wasmExports.malloc(bytes.length);
	heapOf(pdf).HEAPU8.set(bytes, at);
	const doc = pdf.FPDF_LoadMemDocument(at, bytes.length, '');
	try {
		if (!doc) return 'not-readable';
		const count = pdf.FPDF_GetPageCount(doc);
		if (count === 0) return 'not-readable';
		if (count > MOST_PAGES) return 'too-many-pages';
		const pages: PdfPage[] = [];
		for (let n = 0; n < count; n += 1) {
			const page = pageAt(pdf, doc, n);
			if (typeof page === 'string') return page;
			pages.push(page);
		}
		return pages;
	} finally {
		if (doc) pdf.FPDF_CloseDocument(doc);
		wasmExports.free(at);
	}
}

function pageAt(pdf: WrappedPdfiumModule, doc: number, n: number): PdfPage | Unreadable {
	const page = pdf.FPDF_LoadPage(doc, n);
	if (!page) return 'not-readable';
	try {
		const width = pdf.FPDF_GetPageWidthF(page);
		const height = pdf.FPDF_GetPageHeightF(page);
		if (width > LARGEST || height > LARGEST || width < 1 || height < 1) return 'page-too-large';
		const size = { pixelWidth: Math.ceil(width * PIXELS), pixelHeight: Math.ceil(height * PIXELS) };
		return { width, height, ...size, pixels: picture(pdf, page, size), glyphs: glyphsOf(pdf, page, size) };
	} finally {
		pdf.FPDF_ClosePage(page);
	}
}

type Size = { pixelWidth: number; pixelHeight: number };

function picture(pdf: WrappedPdfiumModule, page: number, { pixelWidth, pixelHeight }: Size): Buffer {
	const bitmap = pdf.FPDFBitmap_Create(pixelWidth, pixelHeight, 0);
	try {
		pdf.FPDFBitmap_FillRect(bitmap, 0, 0, pixelWidth, pixelHeight, WHITE);
		pdf.FPDF_RenderPageBitmap(bitmap, page, 0, 0, pixelWidth, pixelHeight, 0, 0);
		const from = pdf.FPDFBitmap_GetBuffer(bitmap);
		const stride = pdf.FPDFBitmap_GetStride(bitmap);
		const heap = heapOf(pdf).HEAPU8;
		return Buffer.from(heap.slice(from, from + stride * pixelHeight));
	} finally {
		pdf.FPDFBitmap_Destroy(bitmap);
	}
}

function glyphsOf(pdf: WrappedPdfiumModule, page: number, size: Size): Glyph[] {
	const text = pdf.FPDFText_LoadPage(page);
	const { wasmExports } = heapOf(pdf);
	const room = wasmExports.malloc(40);
	try {
		const count = pdf.FPDFText_CountChars(text);
		return Array.from({ length: count }, (_, n): Glyph => {
			const code = pdf.FPDFText_GetUnicode(text, n);
			const sign = code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
			return { text: sign, box: boxOf(pdf, page, text, n, room, size) };
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
