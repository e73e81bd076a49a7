import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Box } from '#disclosure/redaction/pdf-pages.server.ts';
import { BLACK, pictureOf, WHITE, type Size } from '#disclosure/redaction/pdf-picture.server.ts';

/** A page with all it shows, the same without its text, and its text alone on two grounds. */
export type Ink = { whole: Buffer; bare: Buffer; onWhite: Buffer; onBlack: Buffer };

const TEXT = 1;
const FORM = 5;

type Shown = (type: number) => boolean;

/** Shows or hides every object of a page by its type, also those inside reused drawings. */
function show(pdf: WrappedPdfiumModule, page: number, shown: Shown): void {
	const walk = (count: number, at: (n: number) => number): void => {
		for (let n = 0; n < count; n += 1) {
			const object = at(n);
			const type = pdf.FPDFPageObj_GetType(object);
			if (type === FORM)
				walk(pdf.FPDFFormObj_CountObjects(object), (m) => pdf.FPDFFormObj_GetObject(object, m));
			else pdf.FPDFPageObj_SetIsActive(object, shown(type));
		}
	};
	walk(pdf.FPDFPage_CountObjects(page), (n) => pdf.FPDFPage_GetObject(page, n));
}

export function inkOf(pdf: WrappedPdfiumModule, page: number, size: Size, whole: Buffer): Ink {
	show(pdf, page, (type) => type !== TEXT);
	const bare = pictureOf(pdf, page, size);
	show(pdf, page, (type) => type === TEXT);
	const onWhite = pictureOf(pdf, page, size, WHITE);
	const onBlack = pictureOf(pdf, page, size, BLACK);
	show(pdf, page, () => true);
	return { whole, bare, onWhite, onBlack };
}

/** Differences below this are not seen. */
const LEAST = 24;
/** Of a glyph's ink, so much must show: half of a sign is still read, a few of its edges are not. */
const SHARE = 0.6;
/** Where two grounds stay so far apart, no ink covers them. */
const GROUND = 160;

/** How far two pictures are apart at a point, in the channel where they differ most. */
const apart = (one: Buffer, other: Buffer, at: number): number =>
	Math.max(...[0, 1, 2].map((n) => Math.abs((one[at + n] ?? 0) - (other[at + n] ?? 0))));

/**
 * Whether a reader sees a glyph: where its ink is, the page must look otherwise than it would without any text. What a
 * picture, a surface or its own colour hides changes nothing; what is half covered shows too little of its ink.
 */
export function isSeen(
	{ whole, bare, onWhite, onBlack }: Ink,
	{ pixelWidth, pixelHeight }: Size,
	{ left, top, right, bottom }: Box
): boolean {
	let ink = 0;
	let shows = 0;
	for (let y = Math.max(0, top); y < Math.min(pixelHeight, bottom); y += 1) {
		for (let x = Math.max(0, left); x < Math.min(pixelWidth, right); x += 1) {
			const at = (y * pixelWidth + x) * 4;
			// Where the ground does not come through, there is ink, whatever its colour.
			if (apart(onWhite, onBlack, at) > GROUND) continue;
			ink += 1;
			if (apart(whole, bare, at) > LEAST) shows += 1;
		}
	}
	return ink > 0 && shows >= ink * SHARE;
}
