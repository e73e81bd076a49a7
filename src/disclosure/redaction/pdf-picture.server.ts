import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { heapOf } from '#platform/pdfium.server.ts';

export type Size = { pixelWidth: number; pixelHeight: number };

export const WHITE = 0xffffffff;
export const BLACK = 0xff000000;

/** A page as it looks on a ground, 4 bytes a pixel: blue, green, red, unused. */
export function pictureOf(
	pdf: WrappedPdfiumModule,
	page: number,
	{ pixelWidth, pixelHeight }: Size,
	ground = WHITE
): Buffer {
	const bitmap = pdf.FPDFBitmap_Create(pixelWidth, pixelHeight, 0);
	try {
		pdf.FPDFBitmap_FillRect(bitmap, 0, 0, pixelWidth, pixelHeight, ground);
		pdf.FPDF_RenderPageBitmap(bitmap, page, 0, 0, pixelWidth, pixelHeight, 0, 0);
		const from = pdf.FPDFBitmap_GetBuffer(bitmap);
		const stride = pdf.FPDFBitmap_GetStride(bitmap);
		const heap = heapOf(pdf).HEAPU8;
		return Buffer.from(heap.slice(from, from + stride * pixelHeight));
	} finally {
		pdf.FPDFBitmap_Destroy(bitmap);
	}
}
